package org.plumbline.desktop.export;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.plumbline.core.error.CancelledException;
import org.plumbline.core.error.LiftException;
import org.plumbline.core.port.VideoFrame;
import org.plumbline.core.port.VideoWriter;

/**
 * Writes a frame while the next one is read and painted. One frame at a time is under way, so that memory stays bounded; a
 * failure shows at the next call. The writer itself is closed by its owner, after this.
 */
final class WriteBehind implements AutoCloseable {
    private final VideoWriter writer;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("overlay-writer").daemon().factory());
    private Future<?> underWay = CompletableFuture.completedFuture(null);

    WriteBehind(VideoWriter writer) {
        this.writer = writer;
    }

    /** Takes a frame; nobody may change it from here on. Waits until the one before is written. */
    void write(VideoFrame frame) throws LiftException {
        await();
        underWay = thread.submit(() -> {
            writer.write(frame);
            return null;
        });
    }

    /** Completes the clip. */
    void finish() throws LiftException {
        await();
        writer.finish();
    }

    private void await() throws LiftException {
        try {
            underWay.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case LiftException known -> throw known;
                case RuntimeException unexpected -> throw unexpected;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    /** Waits until nothing is written any more. */
    @Override
    public void close() {
        thread.close();
    }
}
