package org.plumbline.vision.bar.path;

/**
 * Where the plate is in a frame, from the middle of its way, in half-extents of it.
 *
 * @param across to the right
 * @param down downwards
 * @param face what it looks like there
 */
record PlatePlace(double across, double down, FaceGrid face) {

    double distance(PlatePlace other) {
        return Math.hypot(across - other.across, down - other.down);
    }
}
