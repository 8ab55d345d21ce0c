package org.plumbline.vision.bar;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.capture.BarObservation;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.capture.KeypointEstimate;
import org.plumbline.core.capture.Pose;
import org.plumbline.core.capture.PoseObservation;

/**
 * Marks the keypoints that the near plate's disc covers. The near plate is half a metre nearer to the camera than the
 * lifter, so whatever of the body lies inside the disc lies behind it; the network doesn't see that and reports such
 * joints with full confidence.
 */
public final class HiddenByPlate {
    /**
     * Share of the radius that surely covers. The rest is for yaw, which narrows the disc by up to a tenth sideways at 25
     * degrees, and for joints at the rim, which peep out.
     */
    private static final double COVERING = 0.93;

    private HiddenByPlate() {}

    /** Returns the observation with hidden keypoints marked; positions and confidences stay as the network gave them. */
    public static PoseObservation mark(PoseObservation observation, BarObservation bar) {
        if (observation instanceof PoseObservation.Seen seen && bar instanceof BarObservation.Plate plate) {
            return seen.with(mark(seen.pose(), plate));
        }
        return observation;
    }

    /** Returns the pose with the keypoints inside the disc marked hidden, in addition to those already marked. */
    public static Pose mark(Pose pose, BarObservation.Plate plate) {
        double reach = COVERING * 0.5 * plate.diameterPixels();
        List<KeypointEstimate> estimates = new ArrayList<>(Keypoint.COUNT);
        for (Keypoint keypoint : Keypoint.values()) {
            KeypointEstimate estimate = pose.at(keypoint);
            boolean covered = estimate.position().distanceTo(plate.centre()) < reach;
            estimates.add(
                    new KeypointEstimate(estimate.position(), estimate.confidence(), estimate.hidden() || covered));
        }
        return new Pose(estimates);
    }
}
