package org.plumbline.vision.capture;

import java.util.ArrayDeque;
import java.util.Deque;

/** Closes what was opened, last first, also when something in between fails. */
final class ClosingList implements AutoCloseable {

    /** Closes without failing in a checked way. */
    @FunctionalInterface
    interface Closing {
        void close();
    }

    private final Deque<Closing> open = new ArrayDeque<>();

    /** Remembers to close something; returns it. */
    <T> T add(T opened, Closing closing) {
        open.push(closing);
        return opened;
    }

    @Override
    public void close() {
        if (!open.isEmpty()) {
            Closing last = open.pop();
            try (this) {
                last.close();
            }
        }
    }
}
