package org.plumbline.desktop.ui.playback;

import java.time.Duration;
import java.util.Arrays;

/** Presentation times of the frames seen so far, and a guess for those not seen yet. Not safe between threads. */
final class FrameTimes {
    private static final long UNKNOWN = -1;
    private static final double FIRST_GUESS_NANOS = 1e9 / 30;

    private long[] nanos = new long[0];
    private int known;

    void learn(int index, Duration time) {
        if (index >= nanos.length) {
            int before = nanos.length;
            nanos = Arrays.copyOf(nanos, Math.max(256, Math.max(index + 1, 2 * before)));
            Arrays.fill(nanos, before, nanos.length, UNKNOWN);
        }
        if (nanos[index] == UNKNOWN) {
            known++;
        }
        nanos[index] = time.toNanos();
    }

    /** The time of a frame: its own where it was seen, else from the nearest seen frame and the typical interval. */
    Duration estimate(int index) {
        if (index < nanos.length && nanos[index] != UNKNOWN) {
            return Duration.ofNanos(nanos[index]);
        }
        if (known == 0) {
            return Duration.ofNanos(Math.round(index * FIRST_GUESS_NANOS));
        }
        int nearest = nearestKnown(index);
        return Duration.ofNanos(Math.max(0, nanos[nearest] + Math.round((index - nearest) * intervalNanos())));
    }

    /** Typical time from a frame to the next. */
    Duration interval() {
        return Duration.ofNanos(Math.round(intervalNanos()));
    }

    private double intervalNanos() {
        int last = nanos.length - 1;
        while (last > 0 && nanos[last] == UNKNOWN) {
            last--;
        }
        return last > 0 && nanos[last] > 0 ? nanos[last] / (double) last : FIRST_GUESS_NANOS;
    }

    private int nearestKnown(int index) {
        for (int distance = 0; ; distance++) {
            int below = index - distance;
            if (below >= 0 && below < nanos.length && nanos[below] != UNKNOWN) {
                return below;
            }
            int above = index + distance;
            if (above < nanos.length && nanos[above] != UNKNOWN) {
                return above;
            }
        }
    }
}
