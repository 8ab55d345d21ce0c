package org.plumbline.core.overlay;

import org.plumbline.core.capture.PixelPoint;

/**
 * Takes places in the lifter's sagittal plane (metres, +x the way the lifter faces, +y up) to pixels of the picture.
 *
 * @param sign 1 if the lifter faces the right side of the picture, else -1
 * @param a real part of the complex scale, pixels per metre
 * @param b imaginary part, which holds the camera's roll
 * @param originX column of the origin in the first frame
 * @param originY row of the origin in the first frame
 */
record PlaneOnPicture(double sign, double a, double b, double originX, double originY) {

    /**
     * Returns the pixel of a place.
     *
     * @param x metres forward of midfoot
     * @param y metres above the floor
     * @param shift how far the picture has moved since the first frame
     */
    PixelPoint pixel(double x, double y, PixelPoint shift) {
        double px = sign * x;
        double py = -y;
        return new PixelPoint(originX + a * px - b * py + shift.x(), originY + b * px + a * py + shift.y());
    }
}
