package org.plumbline.samples.body;

import java.util.List;
import org.plumbline.samples.geometry.Vector;

/**
 * The lifter in the sagittal plane (z = 0, ankle at x = 0).
 *
 * @param spine hip to C7
 * @param kneeOut how far the knees stand outside the ankles
 * @param flexion total lumbar flexion, degrees
 */
record Planar(
        Vector ankle,
        Vector knee,
        Vector hip,
        Vector shoulder,
        Vector bar,
        List<Vector> spine,
        double kneeOut,
        double flexion) {
    /** Of the line from hip to shoulder, degrees forward of plumb. */
    double trunkAngle() {
        Vector trunk = shoulder.minus(hip);
        return Math.toDegrees(Math.atan2(trunk.x(), trunk.y()));
    }

    /** Between thigh and trunk, degrees; 180 = in line, more = bent backwards. */
    double hipAngle() {
        Vector thigh = hip.minus(knee);
        return 180 - trunkAngle() + Math.toDegrees(Math.atan2(thigh.x(), thigh.y()));
    }
}
