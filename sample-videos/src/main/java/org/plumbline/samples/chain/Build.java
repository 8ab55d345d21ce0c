package org.plumbline.samples.chain;

import org.plumbline.samples.scene.Lift;
import org.plumbline.samples.scene.Lifter;

/**
 * Lengths of the lifter's segments in metres, from the proportions of a usual build of 1.75 m, and how the lifter stands
 * and grips for a lift.
 *
 * @param thick by how much the limbs are thicker than those of a usual build of 1.75 m
 * @param kneeOut how far the knees stand outside the ankles when deeply bent
 * @param kneeOutTop the same when standing
 * @param toeOut degrees by which each foot points outwards
 */
public record Build(
        double scale,
        double thick,
        double ankle,
        double shank,
        double thigh,
        double pelvis,
        double lumbar,
        double thorax,
        double hipHalf,
        double shoulderHalf,
        double upperArm,
        double forearm,
        double hand,
        double gripHalf,
        double stanceHalf,
        double kneeOut,
        double kneeOutTop,
        double toeOut,
        double heelBehind,
        double toeAhead) {
    /** Bend of an elbow that hangs straight, degrees: no arm is a ruler. */
    private static final double ELBOW = 6;

    /** Built, standing and gripping for the conventional deadlift. */
    public static Build of(Lifter lifter) {
        return of(lifter, Lift.CONVENTIONAL);
    }

    public static Build of(Lifter lifter, Lift lift) {
        double s = lifter.stature() / 1.75;
        double trunk = s * lifter.trunk();
        double arm = s * lifter.arm();
        double shank = 0.43 * s * lifter.shank();
        double thigh = 0.43 * s * lifter.thigh();
        double hipHalf = 0.105 * s;
        boolean wide = lift == Lift.SUMO || lift == Lift.SQUAT;
        double stance = s * (lift == Lift.SUMO ? 0.34 : lift == Lift.SQUAT ? 0.20 : 0.13);
        return new Build(
                s,
                s * lifter.girth(),
                0.095 * s,
                shank,
                thigh,
                0.10 * trunk,
                0.034 * trunk,
                0.085 * trunk,
                hipHalf,
                0.188 * s,
                0.305 * arm,
                0.262 * arm,
                0.078 * arm,
                s * (lift == Lift.SUMO ? 0.17 : lift == Lift.SQUAT ? 0.37 : 0.255),
                stance,
                s * (lift == Lift.SUMO ? 0.03 : lift == Lift.SQUAT ? 0.07 : 0.045),
                // Wide apart, the straight leg runs in one line from hip to ankle.
                wide ? -(stance - hipHalf) * shank / (shank + thigh) : 0.005 * s,
                lift == Lift.SUMO ? 42 : lift == Lift.SQUAT ? 25 : 14,
                0.050 * s,
                0.175 * s);
    }

    /** From shoulder to grip of an arm that hangs. */
    public double arm() {
        double lower = forearm + hand;
        return Math.sqrt(upperArm * upperArm + lower * lower + 2 * upperArm * lower * Math.cos(Math.toRadians(ELBOW)));
    }

    /** Height of shoulder above bar when the arm hangs plumb in the sagittal plane. */
    public double armDrop() {
        return hang(0);
    }

    /** Height of shoulder above bar when the shoulder is so far ahead of it. */
    public double hang(double ahead) {
        double out = gripHalf - shoulderHalf;
        return Math.sqrt(arm() * arm() - out * out - ahead * ahead);
    }

    /** Midway between heel and toe, ahead of the ankle, the foot flat on the floor. */
    public double midfoot() {
        return Math.cos(Math.toRadians(toeOut)) * (toeAhead - heelBehind) / 2;
    }
}
