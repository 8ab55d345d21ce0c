package org.plumbline.vision.capture;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.plumbline.core.error.LiftException;
import org.plumbline.core.error.ModelUnavailableException;
import org.plumbline.core.port.CancellationToken;
import org.plumbline.core.port.VideoFrame;
import org.plumbline.core.port.VideoReader;
import org.plumbline.vision.lifter.ScoutedMoment;

/** Looks at everybody at a few moments of a clip, before the frames are gone through one by one. */
final class ScoutPass {
    /** Looks at one frame; used by one thread at a time. */
    @FunctionalInterface
    interface Look {
        ScoutedMoment look(VideoFrame frame) throws ModelUnavailableException;
    }

    private final StageClock clock;
    private final List<Lane> lanes;
    private final List<Look> looks;
    private final InFlight inFlight;

    ScoutPass(Executor pool, StageClock clock, List<? extends Look> looks) {
        this.clock = clock;
        this.looks = List.copyOf(looks);
        this.lanes = looks.stream().map(look -> new Lane(pool)).toList();
        this.inFlight = new InFlight(looks.size() + 1);
    }

    /**
     * Looks at the frames shown at some moments. Returns or throws only when no frame is in flight any more.
     *
     * @param reader at the start of the clip
     * @param times in order
     * @return one per frame shown at these moments, in order of time
     */
    List<ScoutedMoment> run(VideoReader reader, List<Duration> times, CancellationToken cancellation)
            throws LiftException {
        List<CompletableFuture<ScoutedMoment>> moments = new ArrayList<>();
        int last = -1;
        try {
            for (Duration time : times) {
                cancellation.throwIfCancelled();
                if (inFlight.failed()) {
                    break;
                }
                Optional<VideoFrame> frame = clock.time(StageClock.Stage.DECODE, () -> {
                    reader.seek(time);
                    return reader.next();
                });
                // A short clip shows one frame at several of the moments.
                if (frame.isPresent() && frame.get().index() != last) {
                    last = frame.get().index();
                    moments.add(submit(frame.get(), moments.size() % looks.size()));
                }
            }
        } finally {
            inFlight.drain();
        }
        inFlight.rethrow();
        return moments.stream().map(CompletableFuture::join).toList();
    }

    private CompletableFuture<ScoutedMoment> submit(VideoFrame frame, int lane) throws LiftException {
        inFlight.enter();
        CompletableFuture<ScoutedMoment> moment =
                CompletableFuture.supplyAsync(() -> look(frame, looks.get(lane)), lanes.get(lane));
        inFlight.leaveWhenDone(moment);
        return moment;
    }

    private ScoutedMoment look(VideoFrame frame, Look look) {
        try {
            return clock.time(StageClock.Stage.DETECT, () -> look.look(frame));
        } catch (LiftException e) {
            throw new CompletionException(e);
        }
    }
}
