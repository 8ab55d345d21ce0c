package org.plumbline.core.synthetic;

/** A place in the lifter's sagittal plane, metres: x forward, y up, origin at midfoot on the floor. */
public record Point(double x, double y) {

    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    public Point towards(Point other, double share) {
        return new Point(x + share * (other.x - x), y + share * (other.y - y));
    }

    public double distanceTo(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    /** The point a distance away in a direction in degrees; 0 forward, 90 up. */
    public Point at(double distance, double degrees) {
        double angle = Math.toRadians(degrees);
        return new Point(x + distance * Math.cos(angle), y + distance * Math.sin(angle));
    }
}
