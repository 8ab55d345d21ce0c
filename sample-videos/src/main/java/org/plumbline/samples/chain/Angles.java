package org.plumbline.samples.chain;

import org.plumbline.samples.geometry.Ease;
import org.plumbline.samples.geometry.Vector;

/** A posture by its segments' angles, radians forward of plumb, and the knees' way out (metres), flexion in degrees. */
public record Angles(double shank, double thigh, double trunk, double kneeOut, double flexion) {
    /** The posture a share of the way from this one to another. */
    public Angles towards(Angles other, double share) {
        return new Angles(
                Ease.between(shank, other.shank, share),
                Ease.between(thigh, other.thigh, share),
                Ease.between(trunk, other.trunk, share),
                Ease.between(kneeOut, other.kneeOut, share),
                Ease.between(flexion, other.flexion, share));
    }

    /** The lifter so bent, standing on the given feet; the bar of the result hangs plumb from the shoulders. */
    public Planar on(Build build, Foot foot) {
        Vector standing = foot.ankle(build, 1);
        Vector ankle = standing.atZ(0);
        Vector knee = ankle.plus(along(shank, Legs.shank(build, kneeOut)));
        Vector hip = knee.plus(along(thigh, Legs.thigh(build, standing.z(), kneeOut)));
        Spine spine = Spine.bent(build, flexion);
        Vector shoulder = hip.plus(along(trunk, spine.length()));
        Vector bar = shoulder.plus(new Vector(0, -build.armDrop(), 0));
        return new Planar(
                foot, ankle, knee, hip, shoulder, bar, spine.placed(hip, trunk - spine.lean()), kneeOut, flexion);
    }

    private static Vector along(double angle, double length) {
        return new Vector(Math.sin(angle), Math.cos(angle), 0).times(length);
    }
}
