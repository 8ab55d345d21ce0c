package org.plumbline.samples.geometry;

/** A place in the picture: pixels, x to the right, y down; (0, 0) is the outer corner of the first pixel. */
public record Pixel(double x, double y) {
    public double distance(Pixel other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
