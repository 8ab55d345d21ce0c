package org.plumbline.core.signal;

import java.util.Arrays;

/** What a filter took away, as a measure of the noise that was there. */
final class Residuals {
    private static final double MAD_TO_SIGMA = 1.4826;

    private double[] sizes = new double[64];
    private int count;

    void add(RawSignal raw, double[] filtered, int from, int to) {
        for (int i = from; i < to; i++) {
            if (raw.has(i)) {
                if (count == sizes.length) {
                    sizes = Arrays.copyOf(sizes, 2 * count);
                }
                sizes[count++] = Math.abs(raw.at(i) - filtered[i]);
            }
        }
    }

    /**
     * Standard deviation of one raw sample's white noise; robust against a few quick movements, which the filter rounds.
     *
     * @param takenShare share of the noise's power that the filter takes away
     */
    double noise(double takenShare) {
        if (count == 0) {
            return 0;
        }
        double[] sorted = Arrays.copyOf(sizes, count);
        Arrays.sort(sorted);
        double seen = MAD_TO_SIGMA * sorted[count / 2];
        return seen / Math.sqrt(Math.max(0.05, takenShare));
    }
}
