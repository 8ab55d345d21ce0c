package org.plumbline.desktop.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes values to places on a line, with round ticks.
 *
 * @param low value at the start
 * @param high value at the end, above the lower
 * @param start place of the lower value
 * @param end place of the higher value
 * @param step between ticks
 */
record Scale(double low, double high, double start, double end, double step) {
    private static final double[] ROUND = {1, 2, 5, 10};

    /** With about so many ticks. */
    static Scale of(double low, double high, double start, double end, int ticks) {
        double rough = Math.max(high - low, 1e-9) / Math.max(1, ticks);
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = 10 * power;
        for (double round : ROUND) {
            if (round * power >= rough * 0.999) {
                step = round * power;
                break;
            }
        }
        return new Scale(low, high, start, end, step);
    }

    double at(double value) {
        return start + (value - low) / (high - low) * (end - start);
    }

    double value(double place) {
        return low + (place - start) / (end - start) * (high - low);
    }

    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        for (long i = (long) Math.ceil(low / step - 1e-6); i * step <= high + step * 1e-6; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    /** Decimals that tell the ticks apart. */
    int decimals() {
        return Math.max(0, (int) Math.ceil(-Math.log10(step) - 1e-9));
    }
}
