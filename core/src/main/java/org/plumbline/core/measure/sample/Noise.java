package org.plumbline.core.measure.sample;

/**
 * What averaging leaves of a sample's error. Traces were smoothed at 6 Hz (biomechanics B8), so neighbouring samples share
 * their noise and only about twelve a second are new. What stays alike for longer is no matter of averaging: the formulas add
 * it themselves.
 */
public final class Noise {
    private static final double NEW_SAMPLES_PER_SECOND = 12;

    private Noise() {}

    /** Returns the error of a mean of {@code count} samples over {@code seconds}, each with {@code sampleError}. */
    public static double ofMean(double sampleError, int count, double seconds) {
        return sampleError / Math.sqrt(Math.clamp(1 + NEW_SAMPLES_PER_SECOND * seconds, 1, Math.max(1, count)));
    }
}
