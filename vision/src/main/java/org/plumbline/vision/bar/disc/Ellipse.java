package org.plumbline.vision.bar.disc;

/**
 * How a disc looks that is turned and tilted a little away from the camera: an ellipse, given by its extents, in pixels of
 * the frame. A point at offset (u, v) from the centre, in units of the two extents, lies on it where u² - 2·lean·u·v + v²
 * = 1 - lean².
 *
 * @param x of the centre
 * @param y of the centre
 * @param horizontal half of its extent sideways
 * @param vertical half of its extent up and down
 * @param lean -1..1; 0 for upright axes, positive where the longer axis falls to the right (y is down)
 */
public record Ellipse(double x, double y, double horizontal, double vertical, double lean) {

    public Ellipse {
        if (!(horizontal > 0 && vertical > 0 && Math.abs(lean) < 1)) {
            throw new IllegalArgumentException("not an ellipse: " + horizontal + " x " + vertical + ", lean " + lean);
        }
    }

    /** A circle. */
    public static Ellipse circle(double x, double y, double radius) {
        return new Ellipse(x, y, radius, radius, 0);
    }

    /** Mean half-extent. */
    public double radius() {
        return 0.5 * (horizontal + vertical);
    }

    /** The same shape in another place. */
    public Ellipse at(double newX, double newY) {
        return new Ellipse(newX, newY, horizontal, vertical, lean);
    }

    /** The same shape, larger or smaller. */
    public Ellipse times(double factor) {
        return new Ellipse(x, y, factor * horizontal, factor * vertical, lean);
    }

    /** Distance of the centres. */
    public double apart(Ellipse other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    /** X of the point that is {@code rho} times as far out as the rim, on the ray of parameter (cos, sin). */
    public double pointX(double rho, double cos, double sin) {
        return x + rho * horizontal * cos;
    }

    /** Y of the point that is {@code rho} times as far out as the rim, on the ray of parameter (cos, sin). */
    public double pointY(double rho, double cos, double sin) {
        return y + rho * vertical * (lean * cos + squash() * sin);
    }

    /** First coordinate of a point in the system where the ellipse is the unit circle around 0. */
    public double unitX(double px) {
        return (px - x) / horizontal;
    }

    /** Second coordinate of a point in the system where the ellipse is the unit circle around 0. */
    public double unitY(double px, double py) {
        return ((py - y) / vertical - lean * unitX(px)) / squash();
    }

    private double squash() {
        return Math.sqrt(1 - lean * lean);
    }

    /**
     * The ellipse that, in the system where this one is the unit circle, has centre (dx, dy) and matrix ((xx, xy), (xy,
     * yy)), where the identity gives this one again.
     */
    Ellipse changed(double dx, double dy, double xx, double yy, double xy) {
        double q = squash();
        double sxx = horizontal * horizontal * xx;
        double sxy = horizontal * vertical * (lean * xx + q * xy);
        double syy = vertical * vertical * (lean * lean * xx + 2 * lean * q * xy + q * q * yy);
        double newHorizontal = Math.sqrt(sxx);
        double newVertical = Math.sqrt(syy);
        return new Ellipse(
                pointX(1, dx, dy), pointY(1, dx, dy), newHorizontal, newVertical, sxy / (newHorizontal * newVertical));
    }
}
