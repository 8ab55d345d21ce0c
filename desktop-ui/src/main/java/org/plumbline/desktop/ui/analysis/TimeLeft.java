package org.plumbline.desktop.ui.analysis;

import java.time.Duration;
import java.util.Optional;

/** Guesses the time left from the pace so far; says nothing until there is a pace to speak of. */
final class TimeLeft {
    private static final double LEAST_SHARE = 0.02;
    private static final long LEAST_NANOS = Duration.ofMillis(1500).toNanos();
    private static final double OLD_WEIGHT = 0.9;

    private final long start;
    private double smoothed = -1;

    /** Starts counting at a moment of a monotonic clock. */
    TimeLeft(long startNanos) {
        start = startNanos;
    }

    /** The guess at a later moment of the same clock, with a share 0..1 of the work done. */
    Optional<Duration> at(long nanos, double done) {
        long elapsed = nanos - start;
        if (done < LEAST_SHARE || elapsed < LEAST_NANOS) {
            return Optional.empty();
        }
        double guess = elapsed / done * (1 - done);
        smoothed = smoothed < 0 ? guess : OLD_WEIGHT * smoothed + (1 - OLD_WEIGHT) * guess;
        return Optional.of(Duration.ofNanos(Math.round(Math.min(smoothed, 2 * guess))));
    }
}
