package org.plumbline.samples.render.solid;

import org.plumbline.samples.geometry.Vector;

/** A box along the axes with rounded edges. */
public final class Box implements Solid {
    private final Vector centre;
    private final Vector half;
    private final double edge;

    /** A box by its centre and half its size, edges included. */
    public Box(Vector centre, Vector half, double edge) {
        this.centre = centre;
        this.half = half;
        this.edge = edge;
    }

    @Override
    public double distance(double x, double y, double z) {
        double a = Math.abs(x - centre.x()) - half.x() + edge;
        double b = Math.abs(y - centre.y()) - half.y() + edge;
        double c = Math.abs(z - centre.z()) - half.z() + edge;
        double oa = Math.max(a, 0);
        double ob = Math.max(b, 0);
        double oc = Math.max(c, 0);
        return Math.min(Math.max(a, Math.max(b, c)), 0) + Math.sqrt(oa * oa + ob * ob + oc * oc) - edge;
    }

    @Override
    public Vector centre() {
        return centre;
    }

    @Override
    public double bound() {
        return half.length();
    }
}
