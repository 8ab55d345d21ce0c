package org.plumbline.core.signal;

import java.util.Arrays;

/** A growing list of numbers and its robust statistics. */
public final class Robust {
    private static final double MAD_TO_SIGMA = 1.4826;
    /** Neighbouring frames see much the same: so many of them count as one. */
    private static final double CORRELATED = 5;

    private double[] values = new double[64];
    private int count;
    /** The values in order, until another comes. */
    private double[] sorted = new double[0];

    /** A list of some numbers. */
    public static Robust of(double... numbers) {
        Robust some = new Robust();
        for (double number : numbers) {
            some.add(number);
        }
        return some;
    }

    /** Takes one more. */
    public void add(double value) {
        if (count == values.length) {
            values = Arrays.copyOf(values, 2 * count);
        }
        values[count++] = value;
    }

    public int count() {
        return count;
    }

    /** By straight lines between the sorted numbers; there must be some. */
    public double quantile(double share) {
        if (count == 0) {
            throw new IllegalStateException("no samples");
        }
        if (sorted.length != count) {
            sorted = Arrays.copyOf(values, count);
            Arrays.sort(sorted);
        }
        double place = share * (count - 1);
        int low = (int) place;
        int high = Math.min(count - 1, low + 1);
        return sorted[low] + (place - low) * (sorted[high] - sorted[low]);
    }

    public double median() {
        return quantile(0.5);
    }

    /** Robust standard deviation. */
    public double sigma() {
        double median = median();
        Robust deviations = new Robust();
        for (int i = 0; i < count; i++) {
            deviations.add(Math.abs(values[i] - median));
        }
        return MAD_TO_SIGMA * deviations.median();
    }

    /** Half-width of the 95 % interval of the median. */
    public double medianError() {
        return 1.96 * 1.25 * sigma() / Math.sqrt(Math.max(1, count / CORRELATED));
    }

    /** Median of the values within a distance of a place. */
    public double medianNear(double place, double distance) {
        Robust near = new Robust();
        for (int i = 0; i < count; i++) {
            if (Math.abs(values[i] - place) <= distance) {
                near.add(values[i]);
            }
        }
        return near.count() == 0 ? place : near.median();
    }
}
