package org.plumbline.samples.cloth;

import org.plumbline.samples.geometry.Vector;

/**
 * A piece of the trunk between two places of the sagittal plane: the hull of two circles there, drawn out sideways by a
 * half-length that changes evenly from one to the other. Metres.
 */
public record Slice(Vector from, double fromRadius, double fromFlat, Vector to, double toRadius, double toFlat) {
    /** Distance of a point of the sagittal plane from the hull; never more than the true one, 0 on its edge. */
    public double distance(Vector point) {
        double share = share(point);
        return point.distance(from.towards(to, share)) - (fromRadius + (toRadius - fromRadius) * share);
    }

    /** Half-length across where the hull is nearest to a point. */
    public double flat(Vector point) {
        return fromFlat + (toFlat - fromFlat) * share(point);
    }

    /** Where along the axis the circle lies whose tangent point is nearest: the hull's normal through the point starts there. */
    private double share(Vector point) {
        Vector axis = to.minus(from);
        double length = axis.length();
        Vector unit = axis.times(1 / length);
        double along = point.minus(from).dot(unit);
        double across = Math.abs(point.minus(from).dot(new Vector(-unit.y(), unit.x(), 0)));
        double thinning = fromRadius - toRadius;
        double slope = thinning / Math.sqrt(Math.max(1e-12, length * length - thinning * thinning));
        return Math.clamp((along - across * slope) / length, 0, 1);
    }
}
