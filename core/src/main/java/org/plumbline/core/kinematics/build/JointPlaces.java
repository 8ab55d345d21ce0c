package org.plumbline.core.kinematics.build;

import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.kinematics.leg.Spot;

/**
 * Where the network puts joints, trusted or not, in the lifter's plane. Every joint is brought there from its own depth: yaw
 * and parallax shift nearer ones more.
 */
final class JointPlaces {
    /** Half-widths of the body at a joint, metres from the mid-plane (synthetic.md 6; foot as in biomechanics B9). */
    static final double FOOT_DEPTH = 0.16;

    static final double SHOULDER_DEPTH = 0.19;
    static final double HIP_DEPTH = 0.10;
    static final double KNEE_DEPTH = 0.14;

    private final Joints joints;
    private final Lifter lifter;
    private final Plane plane;
    private final double forwardPerDepth;

    JointPlaces(Joints joints, Lifter lifter, Plane plane, double forwardPerDepth) {
        this.joints = joints;
        this.lifter = lifter;
        this.plane = plane;
        this.forwardPerDepth = forwardPerDepth;
    }

    /** Whether the network puts a joint anywhere in a frame. */
    boolean guesses(Keypoint keypoint, int frame) {
        return joints.guessedU(keypoint).has(frame);
    }

    Spot shoulder(int frame) {
        return at(lifter.shoulder(), SHOULDER_DEPTH, frame);
    }

    Spot hip(int frame) {
        return at(lifter.hip(), HIP_DEPTH, frame);
    }

    Spot farHip(int frame) {
        return at(lifter.far().hip(), -HIP_DEPTH, frame);
    }

    Spot knee(int frame) {
        return at(lifter.knee(), KNEE_DEPTH, frame);
    }

    Spot farKnee(int frame) {
        return at(lifter.far().knee(), -KNEE_DEPTH, frame);
    }

    Spot at(Keypoint keypoint, double depth, int frame) {
        double u = joints.guessedU(keypoint).at(frame);
        double v = joints.guessedV(keypoint).at(frame);
        return new Spot(plane.x(u, v) - forwardPerDepth * (depth - FOOT_DEPTH), plane.y(u, v));
    }
}
