package org.plumbline.core.lumbar;

import org.plumbline.core.capture.PixelPoint;

/**
 * The line from hip to shoulder in the picture. Places about it: {@code q} along it, 0 at the hip and 1 at the shoulder;
 * {@code o} back from it, as a share of its length.
 *
 * @param hip in pixels
 * @param shoulder in pixels
 * @param facesRight whether the lifter faces the right of the picture
 */
record TrunkAxis(PixelPoint hip, PixelPoint shoulder, boolean facesRight) {

    double length() {
        return hip.distanceTo(shoulder);
    }

    private double upX() {
        return (shoulder.x() - hip.x()) / length();
    }

    private double upY() {
        return (shoulder.y() - hip.y()) / length();
    }

    // Image y is down: turning hip->shoulder a quarter counter-clockwise as seen points backwards when facing right.
    double backX() {
        return facesRight ? upY() : -upY();
    }

    double backY() {
        return facesRight ? -upX() : upX();
    }

    /** The place on the line. */
    PixelPoint at(double q) {
        return new PixelPoint(hip.x() + q * (shoulder.x() - hip.x()), hip.y() + q * (shoulder.y() - hip.y()));
    }

    double q(PixelPoint place) {
        return ((place.x() - hip.x()) * upX() + (place.y() - hip.y()) * upY()) / length();
    }

    double o(PixelPoint place) {
        return ((place.x() - hip.x()) * backX() + (place.y() - hip.y()) * backY()) / length();
    }
}
