package org.plumbline.core.synthetic;

import org.plumbline.core.capture.PixelPoint;

/**
 * The near plate in the picture.
 *
 * @param centre of its face
 * @param verticalDiameter pixels
 * @param horizontalDiameter pixels; narrower when seen at an angle
 */
record PlateDisc(PixelPoint centre, double verticalDiameter, double horizontalDiameter) {

    static final PlateDisc NONE = new PlateDisc(new PixelPoint(0, 0), 0, 0);

    static PlateDisc of(Camera camera, Point bar, double z) {
        double vertical = camera.focalPixels() * 2 * Body.PLATE_RADIUS / camera.depth(bar.x(), z);
        double horizontal = vertical * Math.cos(Math.toRadians(camera.yawDegrees()));
        return new PlateDisc(camera.project(bar.x(), bar.y(), z), vertical, horizontal);
    }

    double top() {
        return centre.y() - verticalDiameter / 2;
    }

    double bottom() {
        return centre.y() + verticalDiameter / 2;
    }

    boolean covers(PixelPoint point) {
        double dx = (point.x() - centre.x()) / (horizontalDiameter / 2);
        double dy = (point.y() - centre.y()) / (verticalDiameter / 2);
        return verticalDiameter > 0 && dx * dx + dy * dy < 1;
    }
}
