package org.plumbline.core.kinematics.build;

import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.kinematics.leg.BoneLength;
import org.plumbline.core.kinematics.leg.Leg;
import org.plumbline.core.kinematics.leg.LegEvidence;
import org.plumbline.core.kinematics.leg.LegSolver;
import org.plumbline.core.kinematics.leg.Spot;
import org.plumbline.core.signal.Trace;

/**
 * Infers hip and knee in frames that don't show both: what the network guesses of either leg, held against the lengths that
 * the bones have where they are in sight, the shoulder above, the planted ankle below and the bar in front. Lengths are
 * learned from frames in which the knee is in sight even if the network does not trust it: with the foot behind a plate on the
 * floor it reads a standing lifter's knee right and says that it can't see it.
 */
final class HiddenLeg {
    private static final double NORMAL_95 = 1.96;
    private static final double TRUNK_TOLERANCE = 0.08;

    private final Joints joints;
    private final Lifter lifter;
    private final JointPlaces places;
    private final Angles.Path ankle;
    private final Optional<Spot> planted;
    private final double metre;
    private final LegSolver solver;
    private final Optional<BoneLength> thigh;
    private final Optional<BoneLength> shank;
    private final Optional<BoneLength> trunk;

    HiddenLeg(
            Joints joints, Lifter lifter, JointPlaces places, Angles.Path ankle, Optional<Spot> planted, double metre) {
        this.joints = joints;
        this.lifter = lifter;
        this.places = places;
        this.ankle = ankle;
        this.planted = planted;
        this.metre = metre;
        solver = new LegSolver(metre);
        thigh = learned(i -> kneeInSight(i) ? places.hip(i).distanceTo(places.knee(i)) : Double.NaN);
        shank = learned(i -> kneeInSight(i) && ankle.has(i) ? places.knee(i).distanceTo(ankleAt(i)) : Double.NaN);
        trunk = learned(
                i -> joints.inSight(lifter.shoulder(), i) ? places.hip(i).distanceTo(places.shoulder(i)) : Double.NaN);
    }

    private interface Length {
        double at(int frame);
    }

    private Optional<BoneLength> learned(Length length) {
        int[] frames = IntStream.range(0, joints.frames())
                .filter(i -> hipInSight(i) && !Double.isNaN(length.at(i)))
                .toArray();
        return BoneLength.of(
                IntStream.of(frames).mapToDouble(i -> places.hip(i).y()).toArray(),
                IntStream.of(frames).mapToDouble(length::at).toArray());
    }

    private boolean hipInSight(int frame) {
        return joints.inSight(lifter.hip(), frame);
    }

    /**
     * Whether the hip is where the network sees it: it is in sight, and beside a knee that the plate hides, where the network
     * slides it along the thigh, the trunk above it is as long as elsewhere at such a height.
     */
    boolean trustsHip(int frame) {
        if (!hipInSight(frame)) {
            return false;
        }
        if (kneeInSight(frame) || trunk.isEmpty() || !joints.inSight(lifter.shoulder(), frame)) {
            return true;
        }
        double usual = trunk.get().at(places.hip(frame).y());
        return Math.abs(places.hip(frame).distanceTo(places.shoulder(frame)) / usual - 1) <= TRUNK_TOLERANCE;
    }

    /** Whether the knee is outside the disc, trusted or not; one that was dropped for its bones' lengths is not. */
    private boolean kneeInSight(int frame) {
        return places.guesses(lifter.knee(), frame)
                && !joints.isHidden(lifter.knee(), frame)
                && (joints.has(lifter.knee(), frame) || !joints.wasDropped(lifter.knee(), frame));
    }

    private Spot ankleAt(int frame) {
        return new Spot(ankle.x().value(frame), ankle.y().value(frame));
    }

    /** The leg of a frame; empty where hip and knee are both in sight and trusted, or nothing tells. */
    Optional<Leg> at(int frame, Trace barX, Trace barY) {
        boolean seen = trustsHip(frame) && joints.inSight(lifter.knee(), frame);
        if (seen || !ankle.has(frame) || thigh.isEmpty() || shank.isEmpty()) {
            return Optional.empty();
        }
        if (!places.guesses(lifter.hip(), frame) || !places.guesses(lifter.knee(), frame)) {
            return Optional.empty();
        }
        LegEvidence evidence = new LegEvidence().ankle(ankleAt(frame), ankleSigma(frame));
        planted.ifPresent(foot -> evidence.ankle(foot, ErrorBudget.HELD_ANKLE / NORMAL_95 * metre));
        double height = places.hip(frame).y();
        hips(evidence, frame);
        knees(evidence, frame);
        evidence.thigh(thigh.get().at(height), ErrorBudget.THIGH * metre);
        evidence.shank(shank.get().at(height), ErrorBudget.SHANK * metre);
        if (joints.inSight(lifter.shoulder(), frame) && trunk.isPresent()) {
            evidence.trunk(places.shoulder(frame), trunk.get().at(height), ErrorBudget.TRUNK * metre);
        }
        if (barX.has(frame) && barY.has(frame)) {
            evidence.bar(new Spot(barX.value(frame), barY.value(frame)), ErrorBudget.BAR_BEFORE_LEG * metre);
        }
        return Optional.of(solver.solve(evidence));
    }

    private double ankleSigma(int frame) {
        return Math.max(ankle.error(frame) / NORMAL_95, ErrorBudget.JOINT_IN_SIGHT * metre);
    }

    private void hips(LegEvidence evidence, int frame) {
        if (trustsHip(frame)) {
            evidence.hip(places.hip(frame), ErrorBudget.JOINT_IN_SIGHT * metre, ErrorBudget.JOINT_IN_SIGHT * metre);
            return;
        }
        evidence.hip(places.hip(frame), ErrorBudget.HIDDEN_HIP_ACROSS * metre, ErrorBudget.HIDDEN_HIP_DOWN * metre);
        if (places.guesses(lifter.far().hip(), frame)) {
            evidence.hip(
                    places.farHip(frame), ErrorBudget.HIDDEN_HIP_ACROSS * metre, ErrorBudget.HIDDEN_HIP_DOWN * metre);
        }
    }

    private void knees(LegEvidence evidence, int frame) {
        Keypoint knee = lifter.knee();
        if (kneeInSight(frame)) {
            evidence.knee(
                    places.knee(frame),
                    (joints.has(knee, frame) ? ErrorBudget.JOINT_IN_SIGHT : ErrorBudget.DOUBTED_KNEE) * metre);
            return;
        }
        evidence.knee(places.knee(frame), ErrorBudget.HIDDEN_KNEE * metre);
        if (places.guesses(lifter.far().knee(), frame)) {
            evidence.knee(places.farKnee(frame), ErrorBudget.FAR_KNEE * metre);
        }
    }
}
