package org.plumbline.vision.bar.path;

import org.plumbline.vision.bar.disc.FacePatch;

/**
 * The plate's face in one frame.
 *
 * @param frame within the shot
 * @param x of the plate's centre
 * @param y of the plate's centre
 * @param radius its vertical half-extent
 * @param patch what is to be seen there
 * @param width of the picture
 * @param height of the picture
 */
record FaceView(int frame, double x, double y, double radius, FacePatch patch, int width, int height) {

    /** Grey at a place of the plate, in half-extents from its centre; NaN where the picture ends. */
    double onPlate(double across, double down) {
        double px = x + across * radius;
        double py = y + down * radius;
        return px < 1 || py < 1 || px > width - 1 || py > height - 1 ? Double.NaN : patch.at(px, py);
    }
}
