package org.plumbline.desktop.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.plumbline.core.error.LiftException;
import org.plumbline.core.port.CancellationToken;
import org.plumbline.core.port.CaptureRequest;
import org.plumbline.core.port.CaptureResult;
import org.plumbline.core.port.LiftCapture;
import org.plumbline.core.port.LifterChoice;
import org.plumbline.core.port.ProgressListener;

/** A capture that goes on until it is told how far to go, or to stop. */
final class StagedCapture implements LiftCapture {
    final List<String> log = new CopyOnWriteArrayList<>();
    final AtomicInteger closed = new AtomicInteger();

    final List<LifterChoice> lifters = new CopyOnWriteArrayList<>();

    /** Share of the work at which it waits; 1 lets it finish. */
    volatile double until = 1;

    @Override
    public CaptureResult capture(CaptureRequest request, ProgressListener progress, CancellationToken cancellation)
            throws LiftException {
        String clip = String.valueOf(request.clip().getFileName());
        lifters.add(request.lifter());
        log.add("start " + clip);
        double done = 0;
        while (done < 1) {
            if (cancellation.isCancelled()) {
                log.add("stopped " + clip);
            }
            cancellation.throwIfCancelled();
            done = Math.min(until, done + 0.01);
            progress.progress("Looking at frame " + Math.round(done * DrawnLift.FRAMES), done);
            pause();
        }
        log.add("done " + clip);
        return new CaptureResult(StagedAnalysis.lift(), Map.of());
    }

    @Override
    public void close() {
        closed.incrementAndGet();
    }

    private static void pause() {
        try {
            Thread.sleep(2);
        } catch (InterruptedException interrupted) {
            throw new AssertionError("the analysis thread must never be interrupted", interrupted);
        }
    }
}
