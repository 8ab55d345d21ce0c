package org.plumbline.desktop.paint;

import org.plumbline.core.capture.PixelPoint;

/**
 * A part of a frame as a picture.
 *
 * @param left of the part, in pixels of the frame
 * @param top of the part, in pixels of the frame
 * @param zoom pixels of the picture for one of the frame
 * @param width of the picture, in its pixels
 * @param height of the picture, in its pixels
 */
public record FrameView(double left, double top, double zoom, int width, int height) {
    private static final int LEAST_SIDE = 500;

    public FrameView {
        if (!(zoom > 0) || width < 1 || height < 1) {
            throw new IllegalArgumentException("a picture has a positive size");
        }
    }

    /** The whole frame, pixel for pixel. */
    public static FrameView whole(int width, int height) {
        return new FrameView(0, 0, 1, width, height);
    }

    double x(PixelPoint point) {
        return (point.x() - left) * zoom;
    }

    double y(PixelPoint point) {
        return (point.y() - top) * zoom;
    }

    /**
     * Pixels of the picture for one thousandth of its shorter side, in which roles give their sizes; in small pictures more,
     * or their lines would vanish.
     */
    double unit() {
        return Math.max(LEAST_SIDE, Math.min(width, height)) / 1000.0;
    }
}
