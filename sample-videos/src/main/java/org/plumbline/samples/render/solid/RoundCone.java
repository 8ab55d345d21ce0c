package org.plumbline.samples.render.solid;

import org.plumbline.samples.geometry.Vector;

/**
 * The hull of two balls, drawn out sideways (along z) by a stretch that changes evenly between its ends; the exact form of
 * Inigo Quilez's round cone.
 */
public final class RoundCone implements Solid {
    private final double ax;
    private final double ay;
    private final double az;
    private final double ux;
    private final double uy;
    private final double uz;
    private final double length;
    private final double from;
    private final double to;
    private final double slope;
    private final double sine;
    private final double cosine;
    private final double flatFrom;
    private final double flatTo;
    private final boolean stretched;
    private final Vector centre;
    private final double bound;

    public RoundCone(Vector a, double from, Vector b, double to) {
        this(a, from, 0, b, to, 0);
    }

    /** A round cone in a sagittal plane, as wide as its balls and twice the stretch at either end. */
    public RoundCone(Vector a, double from, double flatFrom, Vector b, double to, double flatTo) {
        Vector axis = b.minus(a);
        length = axis.length();
        ax = a.x();
        ay = a.y();
        az = a.z();
        ux = axis.x() / length;
        uy = axis.y() / length;
        uz = axis.z() / length;
        this.from = from;
        this.to = to;
        sine = (from - to) / length;
        cosine = Math.sqrt(Math.max(0, 1 - sine * sine));
        slope = sine / Math.max(cosine, 1e-9);
        this.flatFrom = flatFrom;
        this.flatTo = flatTo;
        stretched = flatFrom > 0 || flatTo > 0;
        centre = a.towards(b, 0.5);
        bound = length / 2 + Math.max(from, to) + Math.max(flatFrom, flatTo);
    }

    @Override
    public double distance(double x, double y, double z) {
        double px = x - ax;
        double py = y - ay;
        double pz = z - az;
        double along = px * ux + py * uy + pz * uz;
        if (stretched) {
            // Written out, for this is where most of the time goes.
            double share = along <= 0 ? 0 : along >= length ? 1 : along / length;
            double flat = flatFrom + (flatTo - flatFrom) * share;
            pz = pz > flat ? pz - flat : pz < -flat ? pz + flat : 0;
        }
        double across = Math.sqrt(Math.max(0, px * px + py * py + pz * pz - along * along));
        double foot = along - across * slope;
        if (foot <= 0) {
            return Math.sqrt(along * along + across * across) - from;
        }
        if (foot >= length) {
            return Math.sqrt((along - length) * (along - length) + across * across) - to;
        }
        return across * cosine + along * sine - from;
    }

    @Override
    public Vector centre() {
        return centre;
    }

    @Override
    public double bound() {
        return bound;
    }

    @Override
    public double moved(Solid other) {
        if (!(other instanceof RoundCone cone)) {
            return centre().distance(other.centre());
        }
        Vector end = new Vector(ax + ux * length, ay + uy * length, az + uz * length);
        Vector otherEnd = new Vector(
                cone.ax + cone.ux * cone.length, cone.ay + cone.uy * cone.length, cone.az + cone.uz * cone.length);
        return Math.max(new Vector(ax, ay, az).distance(new Vector(cone.ax, cone.ay, cone.az)), end.distance(otherEnd));
    }
}
