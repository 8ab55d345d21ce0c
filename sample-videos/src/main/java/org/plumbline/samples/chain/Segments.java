package org.plumbline.samples.chain;

import org.plumbline.samples.geometry.Vector;

/** Plane geometry of segments: distances and the meeting of two circles. */
public final class Segments {
    private Segments() {}

    /** From a point to the segment between two others. */
    public static double distance(Vector point, Vector from, Vector to) {
        Vector along = to.minus(from);
        double share = Math.clamp(point.minus(from).dot(along) / along.dot(along), 0, 1);
        return point.distance(from.plus(along.times(share)));
    }

    /**
     * The point at the given distances from two others that lies behind the line from the lower to the upper one.
     *
     * @throws IllegalArgumentException when the two are too far apart
     */
    public static Vector behind(Vector lower, double fromLower, Vector upper, double fromUpper) {
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

    /**
     * The joint between two segments of the given lengths that join two points, on the side that a direction points to.
     *
     * @throws IllegalArgumentException when the two are too far apart or too near to each other
     */
    public static Vector bent(Vector from, double first, Vector to, double second, Vector towards) {
        Vector line = to.minus(from);
        double apart = line.length();
        double along = (apart * apart + first * first - second * second) / (2 * apart);
        double square = first * first - along * along;
        if (square < -1e-12) {
            throw new IllegalArgumentException("an arm of %.3f m can't span %.3f m".formatted(first + second, apart));
        }
        Vector unit = line.times(1 / apart);
        Vector aside = towards.minus(unit.times(towards.dot(unit))).unit();
        return from.plus(unit.times(along)).plus(aside.times(Math.sqrt(Math.max(square, 0))));
    }
}
