package org.plumbline.samples.body;

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
    /** @param side +1 for the lifter's right, -1 for the left */
    static Limbs of(Planar pose, Build build, int side) {
        Vector shoulder = pose.shoulder().atZ(side * build.shoulderHalf());
        Vector grip = pose.bar().atZ(side * build.gripHalf());
        Vector arm = grip.minus(shoulder).unit();
        Vector elbow = shoulder.plus(arm.times(build.upperArm()));
        Vector ankle = pose.ankle().atZ(side * build.stanceHalf());
        double turn = Math.toRadians(Build.TOE_OUT);
        Vector foot = new Vector(Math.cos(turn), 0, side * Math.sin(turn));
        Vector sole = new Vector(ankle.x(), 0.030 * build.scale(), ankle.z());
        return new Limbs(
                shoulder,
                elbow,
                elbow.plus(arm.times(build.forearm())),
                grip,
                pose.hip().atZ(side * build.hipHalf()),
                pose.knee().atZ(side * (build.stanceHalf() + pose.kneeOut())),
                ankle,
                sole.plus(foot.times(-build.heelBehind())),
                sole.plus(foot.times(build.toeAhead())));
    }
}
