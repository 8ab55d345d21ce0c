package org.plumbline.core.kinematics.build;

import java.util.Map;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.quantity.Unit;
import org.plumbline.core.signal.RawSignal;
import org.plumbline.core.signal.SampleState;
import org.plumbline.core.signal.SignalCleaner;
import org.plumbline.core.signal.Trace;

/**
 * Joint positions and angles. Joints behind the plate stay, as the network infers them from the rest of the body, but count
 * as interpolated with a wide error. Feet behind it are not inferred but invented, so they are missing there; the ankle alone
 * is held at its planted place, which knee and shank angles need.
 */
final class JointChannels {
    private static final double OUTLIER_METRES = 0.04;

    private static final double TRUNK_METRES = 0.50;
    /** Half-widths of the body at a joint, metres from the mid-plane (synthetic.md 6; foot as in biomechanics B9). */
    private static final double FOOT_DEPTH = 0.16;

    private static final double SHOULDER_DEPTH = 0.19;
    private static final double HIP_DEPTH = 0.10;
    private static final double KNEE_DEPTH = 0.14;
    private static final double WRIST_DEPTH = 0.25;
    private static final double EAR_DEPTH = 0.075;

    private final Joints joints;
    private final Lifter lifter;
    private final Feet feet;
    private final Plane plane;
    private final SignalCleaner cleaner;
    private final double forwardPerDepth;

    JointChannels(
            Joints joints, Lifter lifter, Feet feet, Plane plane, Yaw yaw, boolean metric, SignalCleaner cleaner) {
        this.joints = joints;
        this.lifter = lifter;
        this.feet = feet;
        this.plane = plane;
        this.cleaner = cleaner;
        forwardPerDepth = plane.sign() * yaw.apparent() * plane.forwardStretch() / (metric ? 1 : TRUNK_METRES);
    }

    void addTo(Map<Channel, Trace> traces) {
        Angles.Path shoulder = inferred(lifter.shoulder(), SHOULDER_DEPTH);
        Angles.Path hip = inferred(lifter.hip(), HIP_DEPTH);
        Angles.Path knee = inferred(lifter.knee(), KNEE_DEPTH);
        Angles.Path ankle = ankle();
        put(traces, Channel.SHOULDER_X, Channel.SHOULDER_Y, shoulder);
        put(traces, Channel.HIP_X, Channel.HIP_Y, hip);
        put(traces, Channel.KNEE_X, Channel.KNEE_Y, knee);
        put(traces, Channel.ANKLE_X, Channel.ANKLE_Y, ankle);
        put(traces, Channel.HEEL_X, Channel.HEEL_Y, inSight(lifter.heel()));
        put(traces, Channel.TOE_X, Channel.TOE_Y, inSight(lifter.toe()));
        put(traces, Channel.WRIST_X, Channel.WRIST_Y, inferred(lifter.wrist(), WRIST_DEPTH));
        put(traces, Channel.EAR_X, Channel.EAR_Y, inferred(lifter.ear(), EAR_DEPTH));
        put(traces, Channel.NOSE_X, Channel.NOSE_Y, inferred(Keypoint.NOSE, 0));
        traces.put(Channel.TRUNK_ANGLE, Angles.direction(hip, shoulder));
        traces.put(Channel.HIP_ANGLE, Angles.hip(shoulder, hip, knee));
        traces.put(Channel.KNEE_ANGLE, Angles.knee(hip, knee, ankle));
        traces.put(Channel.SHANK_ANGLE, Angles.shank(knee, ankle));
    }

    private static void put(Map<Channel, Trace> traces, Channel x, Channel y, Angles.Path path) {
        traces.put(x, path.x());
        traces.put(y, path.y());
    }

    private Angles.Path inferred(Keypoint keypoint, double depth) {
        boolean[] hidden = new boolean[joints.frames()];
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] = joints.isHidden(keypoint, i);
        }
        Angles.Path path = clean(keypoint, true, depth);
        return new Angles.Path(
                Angles.covered(path.x(), hidden, ErrorBudget.HIDDEN_JOINT),
                Angles.covered(path.y(), hidden, ErrorBudget.HIDDEN_JOINT));
    }

    private Angles.Path inSight(Keypoint keypoint) {
        return clean(keypoint, false, FOOT_DEPTH);
    }

    private Angles.Path ankle() {
        if (!feet.seen()) {
            return inferred(lifter.ankle(), FOOT_DEPTH);
        }
        Angles.Path seen = inSight(lifter.ankle());
        double x = plane.x(feet.ankleU(), feet.ankleV());
        double y = plane.y(feet.ankleU(), feet.ankleV());
        return new Angles.Path(held(seen.x(), x), held(seen.y(), y));
    }

    private Trace held(Trace seen, double place) {
        int n = seen.length();
        double[] values = new double[n];
        double[] errors = new double[n];
        SampleState[] states = new SampleState[n];
        for (int i = 0; i < n; i++) {
            if (joints.isHidden(lifter.ankle(), i)) {
                values[i] = place;
                errors[i] = ErrorBudget.HELD_ANKLE;
                states[i] = SampleState.INTERPOLATED;
            } else {
                states[i] = seen.state(i);
                values[i] = seen.has(i) ? seen.value(i) : 0;
                errors[i] = seen.has(i) ? seen.error(i) : 0;
            }
        }
        return new Trace(seen.unit(), values, errors, states);
    }

    /** Brings every joint from its own depth into the plane of the feet: yaw and parallax shift nearer ones more. */
    private Angles.Path clean(Keypoint keypoint, boolean alsoHidden, double depth) {
        double shift = forwardPerDepth * (depth - FOOT_DEPTH);
        RawSignal u = joints.u(keypoint);
        RawSignal v = joints.v(keypoint);
        RawSignal x = new RawSignal(joints.frames());
        RawSignal y = new RawSignal(joints.frames());
        for (int i = 0; i < joints.frames(); i++) {
            if (u.has(i) && (alsoHidden || !joints.isHidden(keypoint, i))) {
                x.set(i, plane.x(u.at(i), v.at(i)) - shift);
                y.set(i, plane.y(u.at(i), v.at(i)));
            }
        }
        return new Angles.Path(
                cleaner.clean(x, Unit.METRE, OUTLIER_METRES).values(),
                cleaner.clean(y, Unit.METRE, OUTLIER_METRES).values());
    }
}
