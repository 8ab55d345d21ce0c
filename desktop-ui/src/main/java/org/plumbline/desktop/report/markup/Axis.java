package org.plumbline.desktop.report.markup;

import java.util.ArrayList;
import java.util.List;

/**
 * A range of numbers with round ticks.
 *
 * @param low lower end
 * @param high upper end, above the lower
 * @param step between ticks
 */
public record Axis(double low, double high, double step) {
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    public Axis {
        if (!(high > low) || !(step > 0)) {
            throw new IllegalArgumentException("an axis goes up");
        }
    }

    /** A range that holds two numbers, widened to round ends, with about so many ticks. */
    public static Axis around(double low, double high, int ticks) {
        double span = Math.max(high - low, 1e-6);
        double rough = span / ticks;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = 10 * power;
        for (double round : ROUND) {
            if (round * power >= rough * 0.999) {
                step = round * power;
                break;
            }
        }
        double from = Math.floor(low / step + 1e-9) * step;
        double to = Math.ceil(high / step - 1e-9) * step;
        return new Axis(from, to > from ? to : from + step, step);
    }

    /** A range that ends exactly where the numbers do. */
    public static Axis exact(double low, double high, int ticks) {
        return new Axis(low, high, around(low, high, ticks).step);
    }

    /** Where the ticks are. */
    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        long first = (long) Math.ceil(low / step - 1e-6);
        for (long i = first; i * step <= high + step * 1e-6; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    /** Decimals that tell the ticks apart. */
    int decimals() {
        int decimals = 0;
        double scaled = step;
        while (decimals < 4 && Math.abs(scaled - Math.rint(scaled)) > 1e-6) {
            scaled *= 10;
            decimals++;
        }
        return decimals;
    }

    double share(double value) {
        return (value - low) / (high - low);
    }
}
