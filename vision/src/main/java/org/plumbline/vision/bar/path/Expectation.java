package org.plumbline.vision.bar.path;

import java.util.List;
import org.plumbline.vision.bar.disc.Ellipse;

/**
 * How big the plate should look in each frame of a shot.
 *
 * @param diameters vertical, in pixels, one per frame
 * @param tolerance relative, one standard deviation; infinite where nothing is known yet
 */
record Expectation(double[] diameters, double tolerance) {

    static Expectation none(int frames) {
        return new Expectation(new double[frames], Double.POSITIVE_INFINITY);
    }

    static Expectation of(List<Ellipse> shapes, double tolerance) {
        return new Expectation(shapes.stream().mapToDouble(s -> 2 * s.vertical()).toArray(), tolerance);
    }

    /** Half the square of the deviation in standard deviations, bounded: a misfit costs no more than an unseen frame can win. */
    double cost(int frame, double diameter) {
        if (Double.isInfinite(tolerance)) {
            return 0;
        }
        double off = Math.log(diameter / diameters[frame]) / tolerance;
        return Math.min(4, 0.5 * off * off);
    }
}
