package org.plumbline.samples.geometry;

/** A point or direction in space; metres unless said otherwise. */
public record Vector(double x, double y, double z) {
    public static final Vector UP = new Vector(0, 1, 0);

    public Vector plus(Vector other) {
        return new Vector(x + other.x, y + other.y, z + other.z);
    }

    public Vector minus(Vector other) {
        return new Vector(x - other.x, y - other.y, z - other.z);
    }

    public Vector times(double factor) {
        return new Vector(factor * x, factor * y, factor * z);
    }

    /** The point that lies the given share of the way from here to the other. */
    public Vector towards(Vector other, double share) {
        return plus(other.minus(this).times(share));
    }

    public double dot(Vector other) {
        return x * other.x + y * other.y + z * other.z;
    }

    public Vector cross(Vector other) {
        return new Vector(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    public double length() {
        return Math.sqrt(dot(this));
    }

    public double distance(Vector other) {
        return minus(other).length();
    }

    /** The same direction with length one; of a vector that has a direction. */
    public Vector unit() {
        return times(1 / length());
    }

    /** The same point in another sagittal plane. */
    public Vector atZ(double newZ) {
        return new Vector(x, y, newZ);
    }
}
