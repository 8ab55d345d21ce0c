package org.plumbline.samples.chain;

import org.plumbline.samples.geometry.Vector;

/**
 * Where the feet are: slid forward together, and turned about the toes.
 *
 * @param forward metres
 * @param lift of the heels, metres
 */
public record Foot(double forward, double lift) {
    public static final Foot FLAT = new Foot(0, 0);

    private static final double SOLE = 0.030;

    /** Of one side: {@code side} is +1 for the lifter's right, -1 for the left. */
    public Vector ankle(Build build, int side) {
        return at(build, side, 0, build.ankle() - SOLE * build.scale());
    }

    public Vector heel(Build build, int side) {
        return at(build, side, -build.heelBehind(), 0);
    }

    public Vector toe(Build build, int side) {
        return at(build, side, build.toeAhead(), 0);
    }

    /** A point of the foot: so far ahead of the ankle along the sole, so far above it. */
    private Vector at(Build build, int side, double ahead, double above) {
        double turn = Math.asin(lift / (build.heelBehind() + build.toeAhead()));
        double behind = build.toeAhead() - ahead;
        double along = build.toeAhead() - behind * Math.cos(turn) + above * Math.sin(turn);
        double up = SOLE * build.scale() + behind * Math.sin(turn) + above * Math.cos(turn);
        double out = Math.toRadians(build.toeOut());
        return new Vector(forward + along * Math.cos(out), up, side * (build.stanceHalf() + along * Math.sin(out)));
    }
}
