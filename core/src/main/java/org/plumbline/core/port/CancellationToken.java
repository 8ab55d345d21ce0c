package org.plumbline.core.port;

import java.util.concurrent.atomic.AtomicBoolean;
import org.plumbline.core.error.CancelledException;

/** Lets one thread ask another to stop. Safe to share between threads. */
public final class CancellationToken {
    private final AtomicBoolean cancelled = new AtomicBoolean();

    public void cancel() {
        cancelled.set(true);
    }

    public boolean isCancelled() {
        return cancelled.get();
    }

    /** Throws {@link CancelledException} if somebody asked to stop. */
    public void throwIfCancelled() throws CancelledException {
        if (isCancelled()) {
            throw new CancelledException();
        }
    }
}
