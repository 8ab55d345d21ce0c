package org.plumbline.vision.lifter;

import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.capture.Pose;

/**
 * One person at a scouted moment.
 *
 * @param region around the body
 * @param pose raw
 */
public record ScoutedPerson(Region region, Pose pose) {

    /** Height of the hands above the feet in body radii; 0.6 or so with the bar on the floor, 1.0 standing. */
    double handHeight() {
        return (middle(Keypoint.LEFT_ANKLE, Keypoint.RIGHT_ANKLE).y()
                        - middle(Keypoint.LEFT_WRIST, Keypoint.RIGHT_WRIST).y())
                / region.bodyRadius();
    }

    /** Height of the shoulders above the hips in body radii; falls when the trunk leans over. */
    double trunkHeight() {
        return (middle(Keypoint.LEFT_HIP, Keypoint.RIGHT_HIP).y()
                        - middle(Keypoint.LEFT_SHOULDER, Keypoint.RIGHT_SHOULDER)
                                .y())
                / region.bodyRadius();
    }

    private PixelPoint middle(Keypoint left, Keypoint right) {
        PixelPoint a = pose.at(left).position();
        PixelPoint b = pose.at(right).position();
        return new PixelPoint((a.x() + b.x()) / 2, (a.y() + b.y()) / 2);
    }
}
