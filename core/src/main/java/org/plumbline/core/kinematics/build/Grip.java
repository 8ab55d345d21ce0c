package org.plumbline.core.kinematics.build;

import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.signal.Robust;

/**
 * How the plate's centre lies against the hand that holds the same bar, while the bar is off the floor: what the camera's
 * yaw and pitch shift them apart, per metre of depth between them.
 *
 * @param across to the right of the picture
 * @param down downwards in the picture
 */
record Grip(Robust across, Robust down) {
    /** From the plate's face to the hand, metres (B9). */
    private static final double PLATE_TO_HAND = 0.45;
    /** Knuckles are above the bar that hangs in the fingers, metres. */
    private static final double KNUCKLES_OVER_BAR = 0.03;
    /** Hands further away don't hold this bar, metres. */
    private static final double FARTHEST = 0.35;

    /** Four centimetres of hand keypoint over the gap: less than that is no proof of a pitch. */
    private static final double UNSURE = 0.09;

    private static final int FEWEST = 8;
    private static final double STEEPEST = 0.5;

    static Grip of(Joints joints, Lifter lifter, Bar bar, Geometry geometry, boolean[] raised) {
        Grip grip = new Grip(new Robust(), new Robust());
        if (!bar.plate() || !geometry.metric()) {
            return grip;
        }
        double focal = geometry.plateDistance() * geometry.platePixelsPerUnit();
        double hand = (geometry.plateDistance() + PLATE_TO_HAND) / focal;
        double plate = geometry.plateDistance() / focal;
        Keypoint index = lifter.index();
        Keypoint pinky = lifter.pinky();
        for (int i = 0; i < joints.frames(); i++) {
            if (!raised[i] || !bar.u().has(i) || !joints.has(index, i) || !joints.has(pinky, i)) {
                continue;
            }
            double axisU = geometry.centreU() - bar.shiftU().at(i);
            double axisV = geometry.centreV() - bar.shiftV().at(i);
            double gripU = (joints.u(index).at(i) + joints.u(pinky).at(i)) / 2;
            double gripV = (joints.v(index).at(i) + joints.v(pinky).at(i)) / 2;
            double dx = (bar.u().at(i) - axisU) * plate - (gripU - axisU) * hand;
            double dy = (bar.v().at(i) - axisV) * plate - (gripV - axisV) * hand;
            if (Math.hypot(dx, dy) < FARTHEST) {
                grip.across().add(dx / PLATE_TO_HAND);
                grip.down().add((dy - KNUCKLES_OVER_BAR) / PLATE_TO_HAND);
            }
        }
        return grip;
    }

    /** Sine of the camera's pitch as the plate's shift downwards per metre nearer; 0 where no hands told. */
    double pitch() {
        double sine = down.count() < FEWEST ? 0 : Math.clamp(down.median(), -STEEPEST, STEEPEST);
        return Math.abs(sine) < UNSURE ? 0 : sine;
    }
}
