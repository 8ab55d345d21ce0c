package org.plumbline.vision.bar.disc;

/**
 * An upright ellipse in pixels of the frame: how a disc that turns away about the vertical looks.
 *
 * @param x of the centre
 * @param y of the centre
 * @param horizontal half-axis
 * @param vertical half-axis
 */
public record Ellipse(double x, double y, double horizontal, double vertical) {

    /** How far out a point is: 0 at the centre, 1 on the rim. */
    public double rho(double px, double py) {
        return Math.hypot((px - x) / horizontal, (py - y) / vertical);
    }

    /** Mean half-axis. */
    public double radius() {
        return 0.5 * (horizontal + vertical);
    }

    Ellipse scaled(double factor) {
        return new Ellipse(x, y, horizontal * factor, vertical * factor);
    }
}
