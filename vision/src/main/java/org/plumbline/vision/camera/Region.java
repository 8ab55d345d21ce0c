package org.plumbline.vision.camera;

/** A rectangle in pixels of the full displayed image: left and top edge, right and bottom edge. */
public record Region(double left, double top, double right, double bottom) {

    /** Nothing at all. */
    public static final Region NONE = new Region(0, 0, 0, 0);

    public Region {
        if (!(right >= left && bottom >= top)) {
            throw new IllegalArgumentException("edges cross: " + left + ".." + right + ", " + top + ".." + bottom);
        }
    }

    /** Whether a point lies inside. */
    public boolean contains(double x, double y) {
        return x >= left && x < right && y >= top && y < bottom;
    }

    /** The same rectangle in pixels that are this many times as large. */
    Region shrunk(int factor) {
        return new Region(left / factor, top / factor, right / factor, bottom / factor);
    }
}
