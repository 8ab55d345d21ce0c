package org.plumbline.samples.scene;

/** A rectangle of a frame's pixels. */
public record Area(int left, int top, int width, int height) {
    public int right() {
        return left + width;
    }

    public int bottom() {
        return top + height;
    }

    public boolean holds(double x, double y) {
        return x >= left && x < right() && y >= top && y < bottom();
    }
}
