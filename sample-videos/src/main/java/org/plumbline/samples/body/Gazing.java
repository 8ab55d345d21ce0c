package org.plumbline.samples.body;

import org.plumbline.samples.geometry.Ease;
import org.plumbline.samples.motion.Sway;
import org.plumbline.samples.scene.Lift;
import org.plumbline.samples.scene.Scene;

/** By how many degrees the face points down: the head follows the trunk halfway. */
final class Gazing {
    private static final double UPRIGHT = 6;
    private static final double FOLLOWS = 0.48;
    private static final double SQUAT_FOLLOWS = 0.15;
    /** Restlessness of the head, degrees per metre that the shoulders sway. */
    private static final double RESTLESS = 500;

    private final double up;
    private final double follows;
    private final double restless;
    private final Sway sway;

    Gazing(Scene scene) {
        up = scene.technique().gaze().up();
        follows = scene.lift() == Lift.SQUAT ? SQUAT_FOLLOWS : FOLLOWS;
        restless = RESTLESS * scene.technique().sway();
        sway = new Sway(scene.seed() + 7, 1);
    }

    double pitch(double trunkAngle, double seconds) {
        return UPRIGHT + follows * trunkAngle - up * Ease.step(5, 35, trunkAngle) + restless * sway.at(0, seconds);
    }
}
