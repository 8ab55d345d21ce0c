package org.plumbline.samples.body;

import org.plumbline.samples.scene.Lifter;

/** Lengths of the lifter's segments in metres, from the proportions of a usual build of 1.75 m. */
public record Build(
        double scale,
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
        double heelBehind,
        double toeAhead) {
    /** Degrees by which each foot points outwards. */
    static final double TOE_OUT = 14;

    public static Build of(Lifter lifter) {
        double s = lifter.stature() / 1.75;
        double trunk = s * lifter.trunk();
        double arm = s * lifter.arm();
        return new Build(
                s,
                0.095 * s,
                0.43 * s * lifter.shank(),
                0.43 * s * lifter.thigh(),
                0.10 * trunk,
                0.034 * trunk,
                0.085 * trunk,
                0.105 * s,
                0.188 * s,
                0.305 * arm,
                0.262 * arm,
                0.078 * arm,
                0.255 * s,
                0.13 * s,
                0.045 * s,
                0.050 * s,
                0.175 * s);
    }

    /** From shoulder to grip with the elbow straight. */
    public double arm() {
        return upperArm + forearm + hand;
    }

    /** Height of shoulder above bar when the arm hangs plumb in the sagittal plane. */
    public double armDrop() {
        double out = gripHalf - shoulderHalf;
        return Math.sqrt(arm() * arm() - out * out);
    }

    /** Midway between heel and toe, ahead of the ankle. */
    public double midfoot() {
        return Math.cos(Math.toRadians(TOE_OUT)) * (toeAhead - heelBehind) / 2;
    }
}
