package org.plumbline.samples.body;

import org.plumbline.samples.geometry.Vector;

/** Plane geometry of segments: distances and the meeting of two circles. */
final class Segments {
    private Segments() {}

    /** From a point to the segment between two others. */
    static double distance(Vector point, Vector from, Vector to) {
        Vector along = to.minus(from);
        double share = Math.clamp(point.minus(from).dot(along) / along.dot(along), 0, 1);
        return point.distance(from.plus(along.times(share)));
    }

    /**
     * The point at the given distances from two others that lies behind the line from the lower to the upper one.
     *
     * @throws IllegalArgumentException when the two are too far apart
     */
    static Vector behind(Vector lower, double fromLower, Vector upper, double fromUpper) {
        Vector line = upper.minus(lower);
        double apart = line.length();
        double along = (apart * apart + fromLower * fromLower - fromUpper * fromUpper) / (2 * apart);
        double square = fromLower * fromLower - along * along;
        if (square < 0) {
            throw new IllegalArgumentException("this lifter can't reach so far: leg and trunk are %.3f m too short"
                    .formatted(apart - fromLower - fromUpper));
        }
        Vector unit = line.unit();
        Vector back = new Vector(-unit.y(), unit.x(), 0);
        return lower.plus(unit.times(along)).plus(back.times(Math.sqrt(square)));
    }
}
