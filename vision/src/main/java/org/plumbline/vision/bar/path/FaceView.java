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
 * @param own what of it belongs to the plate itself
 */
record FaceView(int frame, double x, double y, double radius, FacePatch patch, PlateFace own) {

    FaceView without(PlateFace face) {
        return new FaceView(frame, x, y, radius, patch, face);
    }

    /** By how many grey levels a place of the picture is lighter than the plate itself is there. */
    double at(double px, double py) {
        return patch.at(px, py) - own.at((px - x) / radius, (py - y) / radius);
    }

    /** Grey at a place of the plate, in half-extents from its centre. */
    double onPlate(double across, double down) {
        return patch.at(x + across * radius, y + down * radius);
    }
}
