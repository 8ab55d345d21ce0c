package org.plumbline.core.kinematics.build;

import java.util.Arrays;
import org.plumbline.core.signal.Robust;

/**
 * Which way the bar points. All points of the bar move through the picture together; the nearer one is to the camera, the
 * further it goes, and each stays on its line through the bar's vanishing point. So the near end of the bar against the
 * plate's centre, over a lift, gives that point: {@code end − plate = share · (plate − vanishing point)}. It needs neither
 * the focal length nor where the optical axis is, and holds for pitch as for yaw.
 *
 * @param u of the vanishing point, pixels with the camera's shift taken out
 * @param v of it
 * @param share by which the end goes further than the plate: its distance from the plate over that from the camera
 * @param error half-width of the 95 % interval of {@code u}, pixels
 * @param frames how many frames tell; 0 if nothing was told
 */
record BarAxis(double u, double v, double share, double error, int frames) {
    static final BarAxis UNKNOWN = new BarAxis(0, 0, 0, 0, 0);

    private static final int FEWEST = 8;
    /** Up and down travel, in diameters of the plate. */
    private static final double LEAST_TRAVEL = 0.4;
    /** An end 12 cm nearer than the plate at 3.5 m. */
    private static final double LEAST_SHARE = 0.03;
    /** What of the end's place does not average out, one standard deviation in diameters of the plate. */
    private static final double END_BIAS = 0.004;

    private static final int ROUNDS = 6;
    /** Ends are not made out better than this, in diameters of the plate. */
    private static final double FINEST = 0.004;

    boolean known() {
        return frames > 0;
    }

    static BarAxis of(Bar bar) {
        Robust heights = new Robust();
        for (int i = 0; i < bar.frames(); i++) {
            if (bar.endU().has(i)) {
                heights.add(bar.v().at(i));
            }
        }
        if (heights.count() < FEWEST
                || heights.quantile(1) - heights.quantile(0) < LEAST_TRAVEL * bar.diameterPixels()) {
            return UNKNOWN;
        }
        double[] weights = new double[bar.frames()];
        Arrays.fill(weights, 1);
        Fit fit = Fit.of(bar, weights);
        for (int round = 0; round < ROUNDS; round++) {
            Robust off = new Robust();
            for (int i = 0; i < weights.length; i++) {
                if (bar.endU().has(i)) {
                    off.add(fit.off(bar, i));
                }
            }
            double reach = 3 * Math.max(FINEST * bar.diameterPixels(), off.median());
            for (int i = 0; i < weights.length; i++) {
                double t = bar.endU().has(i) ? fit.off(bar, i) / reach : 1;
                weights[i] = t >= 1 ? 0 : (1 - t * t) * (1 - t * t);
            }
            fit = Fit.of(bar, weights);
        }
        return fit.axis(bar, heights.count());
    }

    /**
     * Least squares of {@code end − plate = share · plate + shift}.
     *
     * @param middleU weighted mean place of the plate
     * @param middleV weighted mean place of the plate
     * @param acrossAtMiddle of the end from the plate there
     * @param downAtMiddle of the end from the plate there
     */
    private record Fit(
            double share,
            double middleU,
            double middleV,
            double acrossAtMiddle,
            double downAtMiddle,
            double shareSigma,
            double acrossSigma) {

        static Fit of(Bar bar, double[] weights) {
            double n = 0;
            double pu = 0;
            double pv = 0;
            double ou = 0;
            double ov = 0;
            for (int i = 0; i < weights.length; i++) {
                if (bar.endU().has(i)) {
                    n += weights[i];
                    pu += weights[i] * bar.u().at(i);
                    pv += weights[i] * bar.v().at(i);
                    ou += weights[i] * (bar.endU().at(i) - bar.u().at(i));
                    ov += weights[i] * (bar.endV().at(i) - bar.v().at(i));
                }
            }
            if (n < FEWEST / 2.0) {
                return new Fit(0, 0, 0, 0, 0, 1, 1);
            }
            pu /= n;
            pv /= n;
            ou /= n;
            ov /= n;
            double along = 0;
            double square = 0;
            for (int i = 0; i < weights.length; i++) {
                if (bar.endU().has(i)) {
                    double du = bar.u().at(i) - pu;
                    double dv = bar.v().at(i) - pv;
                    along += weights[i] * du * (bar.endU().at(i) - bar.u().at(i) - ou);
                    along += weights[i] * dv * (bar.endV().at(i) - bar.v().at(i) - ov);
                    square += weights[i] * (du * du + dv * dv);
                }
            }
            Fit fit = new Fit(along / square, pu, pv, ou, ov, 0, 0);
            double rest = 0;
            for (int i = 0; i < weights.length; i++) {
                if (bar.endU().has(i)) {
                    double off = fit.off(bar, i);
                    rest += weights[i] * off * off;
                }
            }
            double sigma = Math.sqrt(rest / n / 2);
            // Neighbouring frames see much the same.
            double independent = Math.max(1, n / 3);
            return new Fit(fit.share, pu, pv, ou, ov, sigma / Math.sqrt(square / 3), sigma / Math.sqrt(independent));
        }

        double off(Bar bar, int i) {
            double du = bar.endU().at(i)
                    - bar.u().at(i)
                    - acrossAtMiddle
                    - share * (bar.u().at(i) - middleU);
            double dv = bar.endV().at(i)
                    - bar.v().at(i)
                    - downAtMiddle
                    - share * (bar.v().at(i) - middleV);
            return Math.hypot(du, dv);
        }

        BarAxis axis(Bar bar, int frames) {
            if (share < LEAST_SHARE) {
                return UNKNOWN;
            }
            double across = Math.hypot(acrossSigma, END_BIAS * bar.diameterPixels()) / share;
            double stretched = acrossAtMiddle / share * shareSigma / share;
            return new BarAxis(
                    middleU - acrossAtMiddle / share,
                    middleV - downAtMiddle / share,
                    share,
                    1.96 * Math.hypot(across, stretched),
                    frames);
        }
    }
}
