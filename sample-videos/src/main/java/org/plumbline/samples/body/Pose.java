package org.plumbline.samples.body;

import java.util.List;
import org.plumbline.samples.geometry.Vector;

/**
 * The lifter and the bar at one time, in metres.
 *
 * @param spine hip, sacrum's top, five lumbar and three thoracic nodes, in the plane z = 0
 * @param bar centre of the bar, in the plane z = 0
 * @param holding whether the hands are on the bar
 * @param trunkAngle of the line from mid-hip to mid-shoulder, degrees forward of plumb
 * @param hipAngle between thigh and trunk in the sagittal plane, degrees; 180 = in line
 * @param flexion total lumbar flexion, degrees; negative = lordosis
 */
public record Pose(
        Moment moment,
        Limbs left,
        Limbs right,
        List<Vector> spine,
        Head head,
        Vector bar,
        boolean holding,
        double trunkAngle,
        double hipAngle,
        double flexion) {
    public Pose {
        spine = List.copyOf(spine);
    }
}
