package org.plumbline.vision.camera;

import org.opencv.core.Point;

/**
 * What a camera that turns, rolls and comes nearer does to the background: turned, stretched and shifted as a whole.
 *
 * @param across change of x per pixel to the right, and of y per pixel down: the zoom times the roll's cosine
 * @param turned change of y per pixel to the right: the zoom times the roll's sine, clockwise as displayed
 * @param dx shift to the right of the point (0, 0), pixels
 * @param dy shift down of that point
 */
record Similarity(double across, double turned, double dx, double dy) {
    static final Similarity NONE = new Similarity(1, 0, 0, 0);

    /** Of one corner in pixels. */
    private static final double NOISE = 0.2;
    /** How far a picture may be turned (radians) or stretched against its anchor, one standard deviation. */
    private static final double USUAL_TURN = 0.01;

    static Similarity shift(double dx, double dy) {
        return new Similarity(1, 0, dx, dy);
    }

    double x(double x, double y) {
        return across * x - turned * y + dx;
    }

    double y(double x, double y) {
        return turned * x + across * y + dy;
    }

    Point of(Point point) {
        return new Point(x(point.x, point.y), y(point.x, point.y));
    }

    /** First another, then this one. */
    Similarity after(Similarity first) {
        return new Similarity(
                across * first.across - turned * first.turned,
                turned * first.across + across * first.turned,
                x(first.dx, first.dy),
                y(first.dx, first.dy));
    }

    /** This one, and then a shift. */
    Similarity moved(double right, double down) {
        return new Similarity(across, turned, dx + right, dy + down);
    }

    /**
     * Weighted least squares. Turn and stretch are kept small where the points are too close together to tell them.
     *
     * @param from x, y of each point, {@code 2 n}
     * @param to where it went, {@code 2 n}
     * @param weights of the points, not all zero
     */
    static Similarity fit(double[] from, double[] to, double[] weights) {
        double sum = 0;
        double[] middle = new double[4];
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i];
            middle[0] += weights[i] * from[2 * i];
            middle[1] += weights[i] * from[2 * i + 1];
            middle[2] += weights[i] * to[2 * i];
            middle[3] += weights[i] * to[2 * i + 1];
        }
        for (int k = 0; k < 4; k++) {
            middle[k] /= sum;
        }
        double square = NOISE * NOISE / (USUAL_TURN * USUAL_TURN);
        double along = square;
        double aside = 0;
        for (int i = 0; i < weights.length; i++) {
            double x = from[2 * i] - middle[0];
            double y = from[2 * i + 1] - middle[1];
            double u = to[2 * i] - middle[2];
            double v = to[2 * i + 1] - middle[3];
            square += weights[i] * (x * x + y * y);
            along += weights[i] * (x * u + y * v);
            aside += weights[i] * (x * v - y * u);
        }
        double across = along / square;
        double turned = aside / square;
        return new Similarity(
                across,
                turned,
                middle[2] - across * middle[0] + turned * middle[1],
                middle[3] - turned * middle[0] - across * middle[1]);
    }
}
