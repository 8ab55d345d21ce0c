package org.plumbline.vision.capture;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.error.CancelledException;
import org.plumbline.core.error.LiftException;

/** Counts the frames being worked on, never more than a few, and remembers the first failure among them. */
final class InFlight {
    private final int most;
    private final Semaphore free;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    InFlight(int most) {
        this.most = most;
        this.free = new Semaphore(most);
    }

    /** Waits for a place and takes it. An interrupted thread is one that is asked to stop. */
    void enter() throws LiftException {
        try {
            free.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        }
    }

    /** Frees a frame's place when its work ends, well or not. */
    void leaveWhenDone(CompletableFuture<?> work) {
        work.whenComplete((result, thrown) -> {
                    if (thrown != null) {
                        failure.compareAndSet(null, cause(thrown));
                    }
                    free.release();
                })
                .exceptionally(thrown -> null);
    }

    boolean failed() {
        return failure.get() != null;
    }

    /** Waits until nothing is in flight. */
    void drain() {
        free.acquireUninterruptibly(most);
        free.release(most);
    }

    /** Throws the first failure, if there was one. */
    void rethrow() throws LiftException {
        switch (failure.get()) {
            case null -> {}
            case LiftException known -> throw known;
            case RuntimeException unexpected -> throw unexpected;
            case Error error -> throw error;
            case Throwable other -> throw new IllegalStateException(other);
        }
    }

    private static Throwable cause(Throwable thrown) {
        return thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
    }
}
