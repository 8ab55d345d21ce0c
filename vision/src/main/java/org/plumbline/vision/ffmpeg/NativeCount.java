package org.plumbline.vision.ffmpeg;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts the native objects that are held, so that a test can prove that all are given back. */
public final class NativeCount {
    private static final AtomicInteger HELD = new AtomicInteger();

    private NativeCount() {}

    /** Returns how many contexts, frames, packets and buffers of FFmpeg are held now, by all readers and writers together. */
    public static int held() {
        return HELD.get();
    }

    static void taken() {
        HELD.incrementAndGet();
    }

    static void given() {
        HELD.decrementAndGet();
    }
}
