package org.plumbline.samples.truth;

import java.util.EnumMap;
import java.util.Map;
import org.plumbline.samples.body.Limbs;
import org.plumbline.samples.body.Pose;
import org.plumbline.samples.geometry.Vector;

/** A pose's joints by name. */
final class Joints {
    private Joints() {}

    static Map<Joint, Vector> of(Pose pose) {
        Map<Joint, Vector> joints = new EnumMap<>(Joint.class);
        joints.put(Joint.NOSE, pose.head().nose());
        joints.put(Joint.LEFT_EYE, pose.head().eye(-1));
        joints.put(Joint.RIGHT_EYE, pose.head().eye(1));
        joints.put(Joint.LEFT_EAR, pose.head().ear(-1));
        joints.put(Joint.RIGHT_EAR, pose.head().ear(1));
        Limbs left = pose.left();
        joints.put(Joint.LEFT_SHOULDER, left.shoulder());
        joints.put(Joint.LEFT_ELBOW, left.elbow());
        joints.put(Joint.LEFT_WRIST, left.wrist());
        joints.put(Joint.LEFT_HIP, left.hip());
        joints.put(Joint.LEFT_KNEE, left.knee());
        joints.put(Joint.LEFT_ANKLE, left.ankle());
        joints.put(Joint.LEFT_HEEL, left.heel());
        joints.put(Joint.LEFT_TOE, left.toe());
        Limbs right = pose.right();
        joints.put(Joint.RIGHT_SHOULDER, right.shoulder());
        joints.put(Joint.RIGHT_ELBOW, right.elbow());
        joints.put(Joint.RIGHT_WRIST, right.wrist());
        joints.put(Joint.RIGHT_HIP, right.hip());
        joints.put(Joint.RIGHT_KNEE, right.knee());
        joints.put(Joint.RIGHT_ANKLE, right.ankle());
        joints.put(Joint.RIGHT_HEEL, right.heel());
        joints.put(Joint.RIGHT_TOE, right.toe());
        return joints;
    }
}
