package org.plumbline.samples.render.solid;

import org.plumbline.samples.geometry.Vector;

/** An ellipsoid with one axis across (z) and the others along given directions in the sagittal plane. */
public final class Ellipsoid implements Solid {
    private final Vector centre;
    private final double fx;
    private final double fy;
    private final double ahead;
    private final double above;
    private final double across;

    /** An ellipsoid with its first half-axis along {@code forward}, a unit vector of a sagittal plane. */
    public Ellipsoid(Vector centre, Vector forward, double ahead, double above, double across) {
        this.centre = centre;
        fx = forward.x();
        fy = forward.y();
        this.ahead = ahead;
        this.above = above;
        this.across = across;
    }

    @Override
    public double distance(double x, double y, double z) {
        double px = x - centre.x();
        double py = y - centre.y();
        double a = (px * fx + py * fy) / ahead;
        double b = (py * fx - px * fy) / above;
        double c = (z - centre.z()) / across;
        double k0 = Math.sqrt(a * a + b * b + c * c);
        double k1 = Math.sqrt(a * a / (ahead * ahead) + b * b / (above * above) + c * c / (across * across));
        return k1 < 1e-9 ? -Math.min(ahead, Math.min(above, across)) : k0 * (k0 - 1) / k1;
    }

    @Override
    public Vector centre() {
        return centre;
    }

    @Override
    public double bound() {
        return Math.max(ahead, Math.max(above, across)) * 1.05;
    }
}
