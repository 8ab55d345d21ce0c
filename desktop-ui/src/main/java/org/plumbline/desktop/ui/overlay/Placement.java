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
 * @param unit view units for one thousandth of the whole picture's shorter side, in which roles give their sizes: the same
 *     at any zoom, and in a small view not less than what keeps strokes and joints in sight
 */
public record Placement(double scale, double left, double top, double width, double height, double unit) {
    private static final double LEAST_UNIT = 0.5;

    /** As large as fits, in the middle, keeping its shape. */
    public static Placement fit(int imageWidth, int imageHeight, double viewWidth, double viewHeight) {
        double scale = Math.min(viewWidth / imageWidth, viewHeight / imageHeight);
        double width = imageWidth * scale;
        double height = imageHeight * scale;
        double unit = Math.max(LEAST_UNIT, Math.min(width, height) / 1000);
        return new Placement(scale, (viewWidth - width) / 2, (viewHeight - height) / 2, width, height, unit);
    }

    /**
     * Larger, with a place of the image in the middle of the view as far as the view stays filled; strokes keep their size.
     *
     * @param factor how many times larger
     * @param x of the place, as a share of the image's width
     * @param y of the place, as a share of the image's height
     */
    public Placement zoomed(double factor, double x, double y) {
        double viewWidth = 2 * left + width;
        double viewHeight = 2 * top + height;
        double wide = width * factor;
        double high = height * factor;
        return new Placement(scale * factor, edge(viewWidth, wide, x), edge(viewHeight, high, y), wide, high, unit);
    }

    private static double edge(double view, double image, double share) {
        return image <= view ? (view - image) / 2 : Math.clamp(view / 2 - share * image, view - image, 0);
    }

    public double x(PixelPoint point) {
        return left + scale * point.x();
    }

    public double y(PixelPoint point) {
        return top + scale * point.y();
    }
}
