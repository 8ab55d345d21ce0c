package org.plumbline.samples.truth;

import java.util.EnumMap;
import java.util.Map;
import org.plumbline.samples.body.Head;
import org.plumbline.samples.body.Limbs;
import org.plumbline.samples.body.Pose;
import org.plumbline.samples.geometry.Vector;

/** A pose's joints by name. */
final class Joints {
    private Joints() {}

    static Map<Joint, Vector> of(Pose pose) {
        Map<Joint, Vector> joints = new EnumMap<>(Joint.class);
        joints.put(Joint.NOSE, pose.head().nose());
        add("LEFT_", -1, pose.left(), pose.head(), joints);
        add("RIGHT_", 1, pose.right(), pose.head(), joints);
        return joints;
    }

    private static void add(String side, int sign, Limbs limbs, Head head, Map<Joint, Vector> into) {
        into.put(Joint.valueOf(side + "EYE"), head.eye(sign));
        into.put(Joint.valueOf(side + "EAR"), head.ear(sign));
        into.put(Joint.valueOf(side + "SHOULDER"), limbs.shoulder());
        into.put(Joint.valueOf(side + "ELBOW"), limbs.elbow());
        into.put(Joint.valueOf(side + "WRIST"), limbs.wrist());
        into.put(Joint.valueOf(side + "HIP"), limbs.hip());
        into.put(Joint.valueOf(side + "KNEE"), limbs.knee());
        into.put(Joint.valueOf(side + "ANKLE"), limbs.ankle());
        into.put(Joint.valueOf(side + "HEEL"), limbs.heel());
        into.put(Joint.valueOf(side + "TOE"), limbs.toe());
    }
}
