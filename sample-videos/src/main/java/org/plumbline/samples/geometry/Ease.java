package org.plumbline.samples.geometry;

/** Smooth changes between two values. */
public final class Ease {
    private Ease() {}

    public static double between(double from, double to, double share) {
        return from + (to - from) * share;
    }

    /** 0 below {@code from}, 1 above {@code to}, between them 3s² - 2s³. */
    public static double step(double from, double to, double value) {
        double share = Math.clamp((value - from) / (to - from), 0, 1);
        return share * share * (3 - 2 * share);
    }

    /** 0 to 1 with no velocity and no acceleration at either end: the movement of least jerk. */
    public static double leastJerk(double share) {
        double s = Math.clamp(share, 0, 1);
        return s * s * s * (10 + s * (6 * s - 15));
    }

    /** 0 outside, up to 1 at {@code peak} and back. */
    public static double bump(double from, double peak, double to, double value) {
        return value < peak ? step(from, peak, value) : 1 - step(peak, to, value);
    }

    /** The cubic way from a value and its rate to another value and rate within a time, so long after its start. */
    public static double hermite(double from, double rate, double to, double endRate, double time, double since) {
        double s = since / time;
        double rest = 1 - s;
        return from * (1 + 2 * s) * rest * rest
                + time * rate * s * rest * rest
                + to * s * s * (3 - 2 * s)
                - time * endRate * s * s * rest;
    }
}
