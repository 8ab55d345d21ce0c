package org.plumbline.core.kinematics.build;

import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.kinematics.Facing;
import org.plumbline.core.kinematics.Side;
import org.plumbline.core.signal.Robust;

/**
 * Which way the lifter faces and which side is near (biomechanics C1).
 *
 * @param facing side of the picture
 * @param near side of the body nearer to the camera
 */
record Lifter(Facing facing, Side near) {
    private static final double CLEARLY_MORE_VISIBLE = 0.05;

    static Lifter of(Joints joints) {
        double votes = direction(joints, Side.LEFT) + direction(joints, Side.RIGHT);
        Facing facing = votes >= 0 ? Facing.RIGHT : Facing.LEFT;
        double right = visibility(joints, Side.RIGHT);
        double left = visibility(joints, Side.LEFT);
        Side near;
        if (Math.abs(right - left) >= CLEARLY_MORE_VISIBLE) {
            near = right > left ? Side.RIGHT : Side.LEFT;
        } else {
            // Someone who faces right in the picture shows the right side.
            near = facing == Facing.RIGHT ? Side.RIGHT : Side.LEFT;
        }
        return new Lifter(facing, near);
    }

    /** +1 where forward is to the right of the picture, −1 where it is to the left. */
    int sign() {
        return facing == Facing.RIGHT ? 1 : -1;
    }

    Keypoint shoulder() {
        return pick(Keypoint.LEFT_SHOULDER, Keypoint.RIGHT_SHOULDER);
    }

    Keypoint hip() {
        return pick(Keypoint.LEFT_HIP, Keypoint.RIGHT_HIP);
    }

    Keypoint knee() {
        return pick(Keypoint.LEFT_KNEE, Keypoint.RIGHT_KNEE);
    }

    Keypoint ankle() {
        return pick(Keypoint.LEFT_ANKLE, Keypoint.RIGHT_ANKLE);
    }

    Keypoint heel() {
        return pick(Keypoint.LEFT_HEEL, Keypoint.RIGHT_HEEL);
    }

    Keypoint toe() {
        return pick(Keypoint.LEFT_FOOT_INDEX, Keypoint.RIGHT_FOOT_INDEX);
    }

    Keypoint wrist() {
        return pick(Keypoint.LEFT_WRIST, Keypoint.RIGHT_WRIST);
    }

    Keypoint index() {
        return pick(Keypoint.LEFT_INDEX, Keypoint.RIGHT_INDEX);
    }

    Keypoint pinky() {
        return pick(Keypoint.LEFT_PINKY, Keypoint.RIGHT_PINKY);
    }

    Keypoint ear() {
        return pick(Keypoint.LEFT_EAR, Keypoint.RIGHT_EAR);
    }

    /** The same lifter seen from the other side: its methods name the far keypoints. */
    Lifter far() {
        return new Lifter(facing, near == Side.LEFT ? Side.RIGHT : Side.LEFT);
    }

    private Keypoint pick(Keypoint left, Keypoint right) {
        return near == Side.LEFT ? left : right;
    }

    private static double visibility(Joints joints, Side side) {
        Lifter one = new Lifter(Facing.RIGHT, side);
        return (joints.confidence(one.shoulder())
                        + joints.confidence(one.hip())
                        + joints.confidence(one.knee())
                        + joints.confidence(one.wrist())
                        + joints.confidence(one.ear()))
                / 5;
    }

    /**
     * Votes for forward = right, each between −1 and 1: toe before heel (feet in sight), nose before ear, and shoulders
     * before hips where the trunk leans most, which no invented foot can upset.
     */
    private static double direction(Joints joints, Side side) {
        Lifter one = new Lifter(Facing.RIGHT, side);
        Robust trunk = new Robust();
        Robust foot = new Robust();
        Robust face = new Robust();
        Robust lean = new Robust();
        for (int i = 0; i < joints.frames(); i++) {
            if (joints.has(one.shoulder(), i) && joints.has(one.hip(), i)) {
                trunk.add(joints.distance(one.shoulder(), one.hip(), i));
                lean.add(joints.u(one.shoulder()).at(i) - joints.u(one.hip()).at(i));
            }
            if (joints.inSight(one.heel(), i) && joints.inSight(one.toe(), i)) {
                foot.add(joints.u(one.toe()).at(i) - joints.u(one.heel()).at(i));
            }
            if (joints.has(one.ear(), i) && joints.has(Keypoint.NOSE, i)) {
                face.add(joints.u(Keypoint.NOSE).at(i) - joints.u(one.ear()).at(i));
            }
        }
        if (trunk.count() == 0) {
            return 0;
        }
        double size = trunk.median();
        double most =
                Math.abs(lean.quantile(0.9)) > Math.abs(lean.quantile(0.1)) ? lean.quantile(0.9) : lean.quantile(0.1);
        double votes = Math.clamp(most / size * 1.5, -1, 1);
        votes += foot.count() > 0 ? Math.clamp(foot.median() / size * 2, -1, 1) : 0;
        votes += face.count() > 0 ? Math.clamp(face.median() / size * 5, -1, 1) : 0;
        return votes;
    }
}
