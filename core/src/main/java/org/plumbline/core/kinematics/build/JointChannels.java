package org.plumbline.core.kinematics.build;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.kinematics.leg.Leg;
import org.plumbline.core.kinematics.leg.Spot;
import org.plumbline.core.quantity.Unit;
import org.plumbline.core.signal.RawSignal;
import org.plumbline.core.signal.SampleState;
import org.plumbline.core.signal.SignalCleaner;
import org.plumbline.core.signal.Trace;

/**
 * Joint positions and angles. Hip and knee behind the plate are inferred from everything that is known of the leg, other
 * joints there stay as the network infers them from the rest of the body; all of them count as interpolated, with errors of
 * their own. Feet behind it are not inferred but invented, so they are missing there; the ankle alone is held at its planted
 * place, which knee and shank angles need.
 */
final class JointChannels {
    private static final double OUTLIER_METRES = 0.04;
    private static final double WRIST_DEPTH = 0.25;
    private static final double EAR_DEPTH = 0.075;
    /** An ankle this far off the planted foot, metres, is not that of a lifter who stands on it. */
    private static final double ASTRAY = 0.12;

    /** Hips further in front of or behind the planted foot, metres, are those of somebody who walks. */
    private static final double STANDS_OVER = 0.45;

    private final Joints joints;
    private final Lifter lifter;
    private final Feet feet;
    private final Plane plane;
    private final SignalCleaner cleaner;
    private final double metre;
    private final JointPlaces places;

    JointChannels(
            Joints joints,
            Lifter lifter,
            Feet feet,
            Plane plane,
            Lens lens,
            Yaw yaw,
            double metre,
            SignalCleaner cleaner) {
        this.joints = joints;
        this.lifter = lifter;
        this.feet = feet;
        this.plane = plane;
        this.cleaner = cleaner;
        this.metre = metre;
        double forwardPerDepth = plane.sign() * yaw.apparent() * plane.forwardStretch() * metre;
        places = new JointPlaces(joints, lifter, plane, lens, metre, forwardPerDepth);
    }

    /** Adds them to a table that holds the bar already. */
    void addTo(Map<Channel, Trace> traces) {
        Angles.Path shoulder = inferred(lifter.shoulder(), JointPlaces.SHOULDER_DEPTH);
        Angles.Path ankle = ankle();
        Inferred leg = new Inferred(ankle, bar(traces, Channel.BAR_X), bar(traces, Channel.BAR_Y));
        Angles.Path hip = joint(lifter.hip(), JointPlaces.HIP_DEPTH, leg.hips, leg.hipErrors);
        Angles.Path knee = joint(lifter.knee(), JointPlaces.KNEE_DEPTH, leg.knees, leg.kneeErrors);
        put(traces, Channel.SHOULDER_X, Channel.SHOULDER_Y, shoulder);
        put(traces, Channel.HIP_X, Channel.HIP_Y, hip);
        put(traces, Channel.KNEE_X, Channel.KNEE_Y, knee);
        put(traces, Channel.ANKLE_X, Channel.ANKLE_Y, ankle);
        put(traces, Channel.HEEL_X, Channel.HEEL_Y, inSight(lifter.heel()));
        put(traces, Channel.TOE_X, Channel.TOE_Y, inSight(lifter.toe()));
        put(traces, Channel.WRIST_X, Channel.WRIST_Y, inferred(lifter.wrist(), WRIST_DEPTH));
        put(traces, Channel.EAR_X, Channel.EAR_Y, inferred(lifter.ear(), EAR_DEPTH));
        put(traces, Channel.NOSE_X, Channel.NOSE_Y, inferred(Keypoint.NOSE, 0));
        traces.put(Channel.TRUNK_ANGLE, Angles.inferred(Angles.direction(hip, shoulder), leg.trunkErrors));
        traces.put(Channel.HIP_ANGLE, Angles.inferred(Angles.hip(shoulder, hip, knee), leg.hipAngleErrors));
        traces.put(Channel.KNEE_ANGLE, Angles.inferred(Angles.knee(hip, knee, ankle), leg.kneeAngleErrors));
        traces.put(Channel.SHANK_ANGLE, Angles.inferred(Angles.shank(knee, ankle), leg.shankErrors));
    }

    private Trace bar(Map<Channel, Trace> traces, Channel channel) {
        return traces.getOrDefault(channel, Trace.missing(channel.unit(), joints.frames()));
    }

    private static void put(Map<Channel, Trace> traces, Channel x, Channel y, Angles.Path path) {
        traces.put(x, path.x());
        traces.put(y, path.y());
    }

    /** What was inferred of the leg, frame by frame; errors are 0 where nothing was. */
    private final class Inferred {
        private final @Nullable Spot[] hips = new @Nullable Spot[joints.frames()];
        private final @Nullable Spot[] knees = new @Nullable Spot[joints.frames()];
        private final double[] hipErrors = new double[joints.frames()];
        private final double[] kneeErrors = new double[joints.frames()];
        private final double[] trunkErrors = new double[joints.frames()];
        private final double[] hipAngleErrors = new double[joints.frames()];
        private final double[] kneeAngleErrors = new double[joints.frames()];
        private final double[] shankErrors = new double[joints.frames()];

        Inferred(Angles.Path ankle, Trace barX, Trace barY) {
            HiddenLeg hidden = new HiddenLeg(joints, lifter, places, ankle, planted(), metre);
            for (int i = 0; i < joints.frames(); i++) {
                Optional<Leg> leg = hidden.at(i, barX, barY);
                if (leg.isPresent()) {
                    take(leg.get(), i, hidden.trustsHip(i));
                }
            }
        }

        private void take(Leg leg, int i, boolean hipSeen) {
            if (!hipSeen) {
                hips[i] = leg.hip();
                hipErrors[i] = leg.hipError();
                trunkErrors[i] = leg.trunkAngleError();
            }
            if (!joints.inSight(lifter.knee(), i)) {
                knees[i] = leg.knee();
                kneeErrors[i] = leg.kneeError();
                shankErrors[i] = leg.shankAngleError();
            }
            hipAngleErrors[i] = leg.hipAngleError();
            kneeAngleErrors[i] = leg.kneeAngleError();
        }
    }

    /** A joint that nothing more is known of than what the network says. */
    private Angles.Path inferred(Keypoint keypoint, double depth) {
        return joint(keypoint, depth, new @Nullable Spot[joints.frames()], new double[joints.frames()]);
    }

    /**
     * A joint's course.
     *
     * @param inferred where it was inferred; null where the network's place stands
     * @param inferredErrors of those places
     */
    private Angles.Path joint(Keypoint keypoint, double depth, @Nullable Spot[] inferred, double[] inferredErrors) {
        RawSignal x = new RawSignal(joints.frames());
        RawSignal y = new RawSignal(joints.frames());
        double[] errors = inferredErrors.clone();
        for (int i = 0; i < joints.frames(); i++) {
            Spot spot = inferred[i];
            if (spot == null && joints.has(keypoint, i)) {
                spot = places.at(keypoint, depth, i);
                errors[i] = joints.isHidden(keypoint, i) ? ErrorBudget.HIDDEN_JOINT : 0;
            }
            if (spot != null) {
                x.set(i, spot.x());
                y.set(i, spot.y());
            }
        }
        return new Angles.Path(Angles.inferred(clean(x), errors), Angles.inferred(clean(y), errors));
    }

    private Trace clean(RawSignal raw) {
        return cleaner.clean(raw, Unit.METRE, OUTLIER_METRES).values();
    }

    private Angles.Path inSight(Keypoint keypoint) {
        RawSignal x = new RawSignal(joints.frames());
        RawSignal y = new RawSignal(joints.frames());
        for (int i = 0; i < joints.frames(); i++) {
            if (joints.inSight(keypoint, i)) {
                Spot spot = places.at(keypoint, JointPlaces.FOOT_DEPTH, i);
                x.set(i, spot.x());
                y.set(i, spot.y());
            }
        }
        return new Angles.Path(clean(x), clean(y));
    }

    private Optional<Spot> planted() {
        return feet.seen()
                ? Optional.of(new Spot(plane.x(feet.ankleU(), feet.ankleV()), plane.y(feet.ankleU(), feet.ankleV())))
                : Optional.empty();
    }

    private Angles.Path ankle() {
        if (planted().isEmpty()) {
            return inferred(lifter.ankle(), JointPlaces.FOOT_DEPTH);
        }
        Spot planted = planted().get();
        for (int i = 0; i < joints.frames(); i++) {
            if (joints.inSight(lifter.ankle(), i)
                    && places.at(lifter.ankle(), JointPlaces.FOOT_DEPTH, i).distanceTo(planted) > ASTRAY * metre) {
                joints.drop(lifter.ankle(), i);
            }
        }
        Angles.Path seen = inSight(lifter.ankle());
        return new Angles.Path(held(seen.x(), planted.x(), planted), held(seen.y(), planted.y(), planted));
    }

    /** Behind the plate, or not to be believed, it is where the foot is planted. */
    private Trace held(Trace seen, double place, Spot planted) {
        int n = seen.length();
        double[] values = new double[n];
        double[] errors = new double[n];
        SampleState[] states = new SampleState[n];
        for (int i = 0; i < n; i++) {
            boolean held = !seen.has(i) && standsOver(planted.x(), i);
            states[i] = held ? SampleState.INTERPOLATED : seen.state(i);
            values[i] = held ? place : seen.has(i) ? seen.value(i) : 0;
            errors[i] = held ? ErrorBudget.HELD_ANKLE * metre : seen.has(i) ? seen.error(i) : 0;
        }
        return new Trace(seen.unit(), values, errors, states);
    }

    private boolean standsOver(double foot, int frame) {
        return places.guesses(lifter.hip(), frame) && Math.abs(places.hip(frame).x() - foot) < STANDS_OVER * metre;
    }
}
