package org.plumbline.core.capture;

/** A point of the upright displayed image; x to the right, y down, in pixels; (0, 0) is the outer corner of the first pixel. */
public record PixelPoint(double x, double y) {

    public double distanceTo(PixelPoint other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
