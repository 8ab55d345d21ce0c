package org.plumbline.core.signal;

import java.util.Arrays;
import org.plumbline.core.quantity.Unit;

/**
 * Cleans a raw signal in the order of Sports2D (biomechanics B8): outliers out, short gaps filled in true time, every
 * unbroken stretch resampled evenly, low-passed without phase shift, and read back at the true times. Speeds come from the
 * filtered signal. Nothing is made up in long gaps or across cuts.
 */
public final class SignalCleaner {
    private static final double CUTOFF_HZ = 6;
    private static final double LONGEST_GAP_SECONDS = 0.15;
    /** A stretch shorter than this is not filtered: a 6 Hz filter needs about one period to say anything. */
    private static final double SHORTEST_FILTERED_SECONDS = 0.17;

    private static final int FEWEST_FILTERED = 5;
    private static final double NORMAL_95 = 1.96;

    private final Timeline timeline;
    private final double rate;
    private final double cutoff;
    private final double[] noiseGains;

    public SignalCleaner(Timeline timeline) {
        this.timeline = timeline;
        rate = Math.min(timeline.rate(), 480);
        cutoff = Math.min(CUTOFF_HZ, rate / 4);
        noiseGains = rate > 0 ? new Butterworth(cutoff, rate).noiseGains() : new double[] {1, 1, 0};
    }

    /** The unit of a change per second; angles have none of their own and are not differentiated. */
    static Unit rateOf(Unit unit) {
        return unit == Unit.METRE ? Unit.METRE_PER_SECOND : unit;
    }

    /**
     * Cleans a signal.
     *
     * @param outlierFloor least deviation from the neighbours that may count as an outlier, in the signal's unit
     */
    public CleanSignal clean(RawSignal raw, Unit unit, double outlierFloor) {
        RawSignal kept = Outliers.without(raw, timeline, outlierFloor);
        SampleState[] states = Gaps.states(kept, timeline, LONGEST_GAP_SECONDS);
        int n = states.length;
        double[] values = new double[n];
        double[] speeds = new double[n];
        SampleState[] speedStates = new SampleState[n];
        Arrays.fill(speedStates, SampleState.MISSING);
        Residuals residuals = new Residuals();
        int from = 0;
        while (from < n) {
            int to = from;
            while (to < n && states[to] != SampleState.MISSING && (to == from || !timeline.cutBefore(to))) {
                to++;
            }
            if (to > from) {
                Stretch stretch = new Stretch(kept, from, to);
                boolean longEnough = timeline.at(to - 1) - timeline.at(from) >= SHORTEST_FILTERED_SECONDS
                        && to - from >= FEWEST_FILTERED;
                if (longEnough) {
                    stretch.filter(values, speeds);
                    System.arraycopy(states, from, speedStates, from, to - from);
                    residuals.add(kept, values, from, to);
                } else {
                    stretch.copy(values);
                }
            }
            from = Math.max(to, from + 1);
        }
        double noise = residuals.noise(noiseGains[1]);
        double[] errors = new double[n];
        double[] speedErrors = new double[n];
        double leftOver = Math.sqrt(noiseGains[0]);
        for (int i = 0; i < n; i++) {
            boolean filtered = speedStates[i] != SampleState.MISSING;
            double sigma = noise * (filtered ? leftOver : 1);
            // An interpolated sample has no noise of its own to average; its neighbours' full noise bounds it.
            errors[i] = NORMAL_95 * (states[i] == SampleState.INTERPOLATED ? noise : sigma);
            speedErrors[i] = NORMAL_95 * noise * Math.sqrt(noiseGains[2]) * rate;
        }
        return new CleanSignal(
                new Trace(unit, values, errors, states),
                new Trace(rateOf(unit), speeds, speedErrors, speedStates),
                noise);
    }

    /** An unbroken stretch of frames, [from, to). */
    private final class Stretch {
        private final int from;
        private final int to;
        private final double[] xs;
        private final double[] ys;

        Stretch(RawSignal signal, int from, int to) {
            this.from = from;
            this.to = to;
            int count = 0;
            double[] someXs = new double[to - from];
            double[] someYs = new double[to - from];
            for (int i = from; i < to; i++) {
                if (signal.has(i)) {
                    someXs[count] = timeline.at(i);
                    someYs[count++] = signal.at(i);
                }
            }
            xs = Arrays.copyOf(someXs, count);
            ys = Arrays.copyOf(someYs, count);
        }

        void copy(double[] values) {
            if (xs.length == 1) {
                values[from] = ys[0];
                return;
            }
            Pchip course = new Pchip(xs, ys);
            for (int i = from; i < to; i++) {
                values[i] = course.at(timeline.at(i));
            }
        }

        void filter(double[] values, double[] speeds) {
            double start = timeline.at(from);
            double length = timeline.at(to - 1) - start;
            int n = Math.max(FEWEST_FILTERED, (int) Math.round(length * rate) + 1);
            double step = length / (n - 1);
            Pchip course = new Pchip(xs, ys);
            double[] grid = new double[n];
            double[] even = new double[n];
            for (int i = 0; i < n; i++) {
                grid[i] = start + i * step;
                even[i] = course.at(grid[i]);
            }
            double[] smooth = new Butterworth(Math.min(cutoff, 0.39 / step), 1 / step).filter(even);
            double[] slope = new double[n];
            for (int i = 0; i < n; i++) {
                int a = Math.max(0, i - 1);
                int b = Math.min(n - 1, i + 1);
                slope[i] = (smooth[b] - smooth[a]) / (grid[b] - grid[a]);
            }
            Pchip smoothCourse = new Pchip(grid, smooth);
            Pchip slopeCourse = new Pchip(grid, slope);
            for (int i = from; i < to; i++) {
                values[i] = smoothCourse.at(timeline.at(i));
                speeds[i] = slopeCourse.at(timeline.at(i));
            }
        }
    }
}
