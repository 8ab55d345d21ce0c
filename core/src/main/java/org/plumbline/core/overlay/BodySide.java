package org.plumbline.core.overlay;

import java.util.List;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.kinematics.Side;

/** The keypoints of one side of the body. */
record BodySide(
        Keypoint ear,
        Keypoint shoulder,
        Keypoint elbow,
        Keypoint wrist,
        Keypoint hip,
        Keypoint knee,
        Keypoint ankle,
        Keypoint heel,
        Keypoint toe) {

    private static final BodySide LEFT = new BodySide(
            Keypoint.LEFT_EAR,
            Keypoint.LEFT_SHOULDER,
            Keypoint.LEFT_ELBOW,
            Keypoint.LEFT_WRIST,
            Keypoint.LEFT_HIP,
            Keypoint.LEFT_KNEE,
            Keypoint.LEFT_ANKLE,
            Keypoint.LEFT_HEEL,
            Keypoint.LEFT_FOOT_INDEX);
    private static final BodySide RIGHT = new BodySide(
            Keypoint.RIGHT_EAR,
            Keypoint.RIGHT_SHOULDER,
            Keypoint.RIGHT_ELBOW,
            Keypoint.RIGHT_WRIST,
            Keypoint.RIGHT_HIP,
            Keypoint.RIGHT_KNEE,
            Keypoint.RIGHT_ANKLE,
            Keypoint.RIGHT_HEEL,
            Keypoint.RIGHT_FOOT_INDEX);

    /** All of them, from head to toe. */
    List<Keypoint> joints() {
        return List.of(ear, shoulder, elbow, wrist, hip, knee, ankle, heel, toe);
    }

    static BodySide of(Side side) {
        return switch (side) {
            case LEFT -> LEFT;
            case RIGHT -> RIGHT;
        };
    }
}
