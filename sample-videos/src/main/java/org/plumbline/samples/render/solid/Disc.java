package org.plumbline.samples.render.solid;

import org.plumbline.samples.geometry.Vector;

/** A cylinder with its axis across (z) and rounded edges: plates, collars, the bar. Its outermost circle has {@code radius}. */
public final class Disc implements Solid {
    private final Vector centre;
    private final double radius;
    private final double half;
    private final double edge;

    public Disc(Vector centre, double radius, double half, double edge) {
        this.centre = centre;
        this.radius = radius;
        this.half = half;
        this.edge = edge;
    }

    @Override
    public double distance(double x, double y, double z) {
        double px = x - centre.x();
        double py = y - centre.y();
        double a = Math.sqrt(px * px + py * py) - radius + edge;
        double b = Math.abs(z - centre.z()) - half + edge;
        double oa = Math.max(a, 0);
        double ob = Math.max(b, 0);
        return Math.min(Math.max(a, b), 0) + Math.sqrt(oa * oa + ob * ob) - edge;
    }

    @Override
    public Vector centre() {
        return centre;
    }

    @Override
    public double bound() {
        return Math.hypot(radius, half);
    }
}
