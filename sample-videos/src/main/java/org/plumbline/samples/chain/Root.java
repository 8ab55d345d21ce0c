package org.plumbline.samples.chain;

import java.util.function.DoubleUnaryOperator;

/** Where a rising function is zero. */
public final class Root {
    private static final int STEPS = 60;
    private static final double CLOSE = 1e-13;

    private Root() {}

    /** Between two places of which the first is below and the second above zero (Illinois method). */
    public static double between(double from, double to, DoubleUnaryOperator f) {
        return between(from, f.applyAsDouble(from), to, f.applyAsDouble(to), f);
    }

    private static double between(double from, double below, double to, double above, DoubleUnaryOperator f) {
        double a = from;
        double b = to;
        double fa = below;
        double fb = above;
        double at = b;
        for (int i = 0; i < STEPS && Math.abs(b - a) > CLOSE && fa != fb; i++) {
            at = (a * fb - b * fa) / (fb - fa);
            double here = f.applyAsDouble(at);
            if (here == 0) {
                return at;
            }
            if (here * fb < 0) {
                a = b;
                fa = fb;
            } else {
                fa /= 2;
            }
            b = at;
            fb = here;
        }
        return at;
    }

    /**
     * Beyond zero, going from there in steps, for a function that is negative at zero; the other way with a negative
     * step for one that is positive there.
     *
     * @throws IllegalArgumentException when there is none within the given number of steps
     */
    public static double marching(double step, int most, String what, DoubleUnaryOperator f) {
        double before = f.applyAsDouble(0);
        if (before == 0) {
            return 0;
        }
        for (int i = 1; i <= most; i++) {
            double here = f.applyAsDouble(i * step);
            if (here * before <= 0) {
                return between((i - 1) * step, before, i * step, here, f);
            }
            before = here;
        }
        throw new IllegalArgumentException("this lifter can't " + what);
    }
}
