package org.plumbline.core.synthetic;

/** Smooth courses from 0 to 1. */
final class Easing {
    private Easing() {}

    static double smoothstep(double s) {
        double x = Math.clamp(s, 0, 1);
        return x * x * (3 - 2 * x);
    }

    /** Constant speed with smooth starts and ends that take a share of the time each. */
    static double ramped(double s, double ramp) {
        if (s <= 0) {
            return 0;
        }
        if (s >= 1) {
            return 1;
        }
        if (s > 0.5) {
            return 1 - ramped(1 - s, ramp);
        }
        double fastest = 1 / (1 - ramp);
        if (s >= ramp) {
            return fastest * (s - ramp / 2);
        }
        double x = s / ramp;
        return fastest * ramp * (x * x * x - x * x * x * x / 2);
    }

    static double mix(double from, double to, double share) {
        return from + share * (to - from);
    }

    /** The course of least jerk: it leaves and reaches its ends with neither speed nor acceleration. */
    static double leastJerk(double s) {
        double x = Math.clamp(s, 0, 1);
        return x * x * x * (10 - 15 * x + 6 * x * x);
    }
}
