package org.plumbline.core.signal;

import java.util.Arrays;

/**
 * Takes single wild samples out, in a window of seven as Hampel's test does (biomechanics B8), but measured against where
 * the neighbours on both sides point instead of against their median: with the median a steady quick movement hides
 * outliers of nine steps, and a sudden stop on the floor would be one. A sample goes when it lies further than three typical
 * steps off the line through each pair of neighbours at equal distance.
 */
final class Outliers {
    private static final int HALF_WINDOW = 3;
    private static final double STEPS = 3;
    /** Neighbours further away than this say nothing. */
    private static final double REACH_SECONDS = 0.25;

    private final RawSignal signal;
    private final Timeline timeline;
    private final int[] frames;

    private Outliers(RawSignal signal, Timeline timeline) {
        this.signal = signal;
        this.timeline = timeline;
        frames = new int[signal.count()];
        int n = 0;
        for (int i = 0; i < signal.frames(); i++) {
            if (signal.has(i)) {
                frames[n++] = i;
            }
        }
    }

    /**
     * Returns the signal without its outliers.
     *
     * @param floor least deviation that counts, in the signal's unit: below it differences are the sensor's own noise
     */
    static RawSignal without(RawSignal signal, Timeline timeline, double floor) {
        Outliers outliers = new Outliers(signal, timeline);
        RawSignal clean = signal.copy();
        for (int i = 0; i < outliers.frames.length; i++) {
            int half = outliers.halfWindow(i);
            if (half > 0 && outliers.deviation(i, half) > Math.max(floor, STEPS * outliers.typicalStep(i, half))) {
                clean.clear(outliers.frames[i]);
            }
        }
        return clean;
    }

    private int halfWindow(int i) {
        int half = 0;
        while (half < HALF_WINDOW
                && i - half - 1 >= 0
                && i + half + 1 < frames.length
                && near(i - half - 1, i)
                && near(i, i + half + 1)) {
            half++;
        }
        return half;
    }

    private boolean near(int i, int j) {
        if (timeline.at(frames[j]) - timeline.at(frames[i]) > REACH_SECONDS) {
            return false;
        }
        for (int f = frames[i] + 1; f <= frames[j]; f++) {
            if (timeline.cutBefore(f)) {
                return false;
            }
        }
        return true;
    }

    private double deviation(int i, int half) {
        double least = Double.POSITIVE_INFINITY;
        for (int k = 1; k <= half; k++) {
            double before = timeline.at(frames[i - k]);
            double share = (timeline.at(frames[i]) - before) / (timeline.at(frames[i + k]) - before);
            double line = signal.at(frames[i - k]) + share * (signal.at(frames[i + k]) - signal.at(frames[i - k]));
            least = Math.min(least, Math.abs(signal.at(frames[i]) - line));
        }
        return least;
    }

    private double typicalStep(int i, int half) {
        double[] steps = new double[2 * half];
        for (int k = 0; k < steps.length; k++) {
            int j = i - half + k;
            steps[k] = Math.abs(signal.at(frames[j + 1]) - signal.at(frames[j]));
        }
        Arrays.sort(steps);
        return half == 1 ? steps[0] : steps[half];
    }
}
