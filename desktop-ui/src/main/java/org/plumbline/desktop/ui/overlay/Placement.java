package org.plumbline.desktop.ui.overlay;

import org.plumbline.core.capture.PixelPoint;

/**
 * Where an image lies in a view: view = offset + scale * image.
 *
 * @param scale view units per image pixel
 * @param left of the image in the view
 * @param top of the image in the view
 * @param width of the image in the view
 * @param height of the image in the view
 */
public record Placement(double scale, double left, double top, double width, double height) {
    private static final double LEAST_UNIT = 0.5;

    /** As large as fits, in the middle, keeping its shape. */
    public static Placement fit(int imageWidth, int imageHeight, double viewWidth, double viewHeight) {
        double scale = Math.min(viewWidth / imageWidth, viewHeight / imageHeight);
        double width = imageWidth * scale;
        double height = imageHeight * scale;
        return new Placement(scale, (viewWidth - width) / 2, (viewHeight - height) / 2, width, height);
    }

    public double x(PixelPoint point) {
        return left + scale * point.x();
    }

    public double y(PixelPoint point) {
        return top + scale * point.y();
    }

    /**
     * View units for one thousandth of the picture's shorter side, in which roles give their sizes; in a small view not less
     * than what keeps strokes and joints in sight.
     */
    public double unit() {
        return Math.max(LEAST_UNIT, Math.min(width, height) / 1000);
    }
}
