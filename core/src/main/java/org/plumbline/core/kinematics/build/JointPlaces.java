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
    private final Lens lens;
    private final double metre;
    private final double forwardPerDepth;

    /**
     * Made once for a section.
     *
     * @param metre a metre in the unit of the plane's places
     * @param forwardPerDepth units forward that a yawed view shifts what is one metre nearer
     */
    JointPlaces(Joints joints, Lifter lifter, Plane plane, Lens lens, double metre, double forwardPerDepth) {
        this.joints = joints;
        this.lifter = lifter;
        this.plane = plane;
        this.lens = lens;
        this.metre = metre;
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
        return asNear(lifter.far().hip(), HIP_DEPTH, frame);
    }

    Spot knee(int frame) {
        return at(lifter.knee(), KNEE_DEPTH, frame);
    }

    Spot farKnee(int frame) {
        return asNear(lifter.far().knee(), KNEE_DEPTH, frame);
    }

    Spot at(Keypoint keypoint, double depth, int frame) {
        return at(joints.guessedU(keypoint).at(frame), joints.guessedV(keypoint).at(frame), depth);
    }

    /**
     * Where a joint of the far side would look to be on the near side, as far from the plane: larger about the middle of the
     * picture, and shifted by the yaw.
     */
    private Spot asNear(Keypoint keypoint, double depth, int frame) {
        double larger = lens.nearOverFar(depth * metre);
        double u = lens.centreU() + larger * (joints.guessedU(keypoint).at(frame) - lens.centreU());
        double v = lens.centreV() + larger * (joints.guessedV(keypoint).at(frame) - lens.centreV());
        Spot straight = at(u, v, depth);
        return new Spot(straight.x() + 2 * depth * lens.forwardPerDepth(), straight.y());
    }

    private Spot at(double u, double v, double depth) {
        return new Spot(plane.x(u, v) - forwardPerDepth * (depth - FOOT_DEPTH), plane.y(u, v));
    }
}
