package org.plumbline.core.kinematics.build;

import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.signal.Robust;

/**
 * Drops joints whose bones have the wrong length (biomechanics C2: thigh and shank within ± 12 % of the clip's median): the
 * network invents limbs with full confidence. Where many frames fail, the length really changes in the picture (knees out,
 * oblique view) and the gate says nothing.
 */
final class SegmentGate {
    private static final double TOLERANCE = 0.12;
    /** A rounding back and shoulders that are pulled forward shorten the trunk by a tenth and more. */
    private static final double TRUNK_TOLERANCE = 0.25;

    private static final double CUT_OFF_TRUNK = 0.78;
    private static final double MEANINGFUL = 0.2;

    private final Joints joints;

    SegmentGate(Joints joints) {
        this.joints = joints;
    }

    void apply(Lifter lifter) {
        boolean[] thigh = wrong(lifter.hip(), lifter.knee(), TOLERANCE);
        boolean[] shank = wrong(lifter.knee(), lifter.ankle(), TOLERANCE);
        boolean[] trunk = wrong(lifter.hip(), lifter.shoulder(), TRUNK_TOLERANCE);
        boolean[] cutOff = shortUprightTrunk(lifter);
        for (int i = 0; i < joints.frames(); i++) {
            if (cutOff[i]) {
                // Shoulders out of the picture are put somewhere on the trunk, and take the hips with them.
                joints.drop(lifter.shoulder(), i);
                joints.drop(lifter.hip(), i);
            }
            if (thigh[i] && (shank[i] || !trunk[i])) {
                joints.drop(lifter.knee(), i);
            }
            if (thigh[i] && trunk[i]) {
                joints.drop(lifter.hip(), i);
            }
            if (shank[i] && !thigh[i]) {
                joints.drop(lifter.ankle(), i);
            }
        }
    }

    /** Frames in which the trunk stands upright, where neither yaw nor rounding shortens it, and is yet too short. */
    private boolean[] shortUprightTrunk(Lifter lifter) {
        Robust lengths = new Robust();
        boolean[] tooShort = new boolean[joints.frames()];
        for (int i = 0; i < tooShort.length; i++) {
            if (joints.inSight(lifter.hip(), i) && joints.inSight(lifter.shoulder(), i)) {
                lengths.add(joints.distance(lifter.hip(), lifter.shoulder(), i));
            }
        }
        for (int i = 0; lengths.count() >= 10 && i < tooShort.length; i++) {
            if (joints.has(lifter.hip(), i) && joints.has(lifter.shoulder(), i)) {
                double across = joints.u(lifter.hip()).at(i)
                        - joints.u(lifter.shoulder()).at(i);
                double up = joints.v(lifter.hip()).at(i)
                        - joints.v(lifter.shoulder()).at(i);
                tooShort[i] = up > Math.abs(across) && Math.hypot(across, up) < CUT_OFF_TRUNK * lengths.median();
            }
        }
        return tooShort;
    }

    /** In which frames a bone has the wrong length; bones with a hidden end are not judged. */
    private boolean[] wrong(Keypoint from, Keypoint to, double tolerance) {
        Robust lengths = new Robust();
        for (int i = 0; i < joints.frames(); i++) {
            if (joints.inSight(from, i) && joints.inSight(to, i)) {
                lengths.add(joints.distance(from, to, i));
            }
        }
        boolean[] wrong = new boolean[joints.frames()];
        if (lengths.count() < 10) {
            return wrong;
        }
        double median = lengths.median();
        int failed = 0;
        for (int i = 0; i < wrong.length; i++) {
            wrong[i] = joints.inSight(from, i)
                    && joints.inSight(to, i)
                    && Math.abs(joints.distance(from, to, i) / median - 1) > tolerance;
            failed += wrong[i] ? 1 : 0;
        }
        return failed > MEANINGFUL * lengths.count() ? new boolean[joints.frames()] : wrong;
    }
}
