package org.plumbline.samples.body;

import org.plumbline.samples.chain.Build;
import org.plumbline.samples.chain.Planar;
import org.plumbline.samples.chain.Segments;
import org.plumbline.samples.geometry.Vector;

/** The joints of one side of the body, metres. */
public record Limbs(
        Vector shoulder,
        Vector elbow,
        Vector wrist,
        Vector grip,
        Vector hip,
        Vector knee,
        Vector ankle,
        Vector heel,
        Vector toe) {
    /** Of one side: {@code side} is +1 for the lifter's right, -1 for the left. */
    static Limbs of(Doing.State state, Build build, int side) {
        Planar pose = state.lifter();
        Vector shoulder = pose.shoulder().atZ(side * build.shoulderHalf());
        Vector grip = mirrored(state.hand(), side);
        double lower = build.forearm() + build.hand();
        Vector elbow = Segments.bent(shoulder, build.upperArm(), grip, lower, mirrored(state.elbow(), side));
        Vector forearm = grip.minus(elbow).unit();
        Vector ankle = pose.foot().ankle(build, side);
        return new Limbs(
                shoulder,
                elbow,
                elbow.plus(forearm.times(build.forearm())),
                grip,
                pose.hip().atZ(side * build.hipHalf()),
                pose.knee().atZ(ankle.z() + side * pose.kneeOut()),
                ankle,
                pose.foot().heel(build, side),
                pose.foot().toe(build, side));
    }

    private static Vector mirrored(Vector right, int side) {
        return right.atZ(side * right.z());
    }
}
