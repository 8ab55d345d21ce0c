package org.plumbline.vision.bar.disc;

/**
 * A circle with how well it is seen.
 *
 * @param x of the centre
 * @param y of the centre
 * @param radius same unit
 * @param score 0..1 or so, comparable within one picture only
 */
record Circle(double x, double y, double radius, double score) {

    /** Whether two circles are the same one seen twice, to within a share of the radius. */
    boolean isLike(Circle other, double share) {
        double tolerance = share * Math.max(radius, other.radius);
        return Math.hypot(x - other.x, y - other.y) < tolerance && Math.abs(radius - other.radius) < tolerance;
    }
}
