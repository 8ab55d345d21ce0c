package org.plumbline.samples.chain;

import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.scene.Technique;

/**
 * How the lifter stands at the top, the hips perhaps short of straight, the knees perhaps soft.
 *
 * @param shank its angle, degrees
 * @param bar where the bar hangs, the ankle being at x = 0
 * @param reach of the shoulder ahead of the bar
 */
public record Top(double shank, Vector bar, double reach, Planar pose) {
    /** Shank's angle and the angle between thigh and trunk when standing, degrees. */
    private static final double STANDING_SHANK = 1.5;

    private static final double STANDING_HIP = 176;
    /** The shoulder behind midfoot when standing with a bar at the thighs. */
    private static final double SHOULDER = -0.036;
    /** Bar to the thigh's axis: it lies against the muscle. */
    private static final double AGAINST_THIGH = 0.098;

    /** Standing upright with straight legs, the usual way. */
    public static Angles upright(Build build, double flexion) {
        double shank = Legs.shank(build, build.kneeOutTop());
        double thigh = Legs.thigh(build, build.stanceHalf(), build.kneeOutTop());
        double trunk = Spine.bent(build, flexion).length();
        double standing = Math.toRadians(STANDING_SHANK);
        double square = thigh * thigh + trunk * trunk - 2 * thigh * trunk * Math.cos(Math.toRadians(STANDING_HIP));
        double ahead = build.midfoot() + SHOULDER * build.scale() - shank * Math.sin(standing);
        Vector knee = new Vector(0, 0, 0);
        Vector shoulder = new Vector(ahead, Math.sqrt(square - ahead * ahead), 0);
        Vector hip = Segments.behind(knee, thigh, shoulder, trunk);
        Vector back = shoulder.minus(hip);
        return new Angles(
                standing, Math.atan2(hip.x(), hip.y()), Math.atan2(back.x(), back.y()), build.kneeOutTop(), flexion);
    }

    public static Top of(Build build, Technique.Lockout lockout) {
        Angles usual = upright(build, lockout.flexion());
        double hips = Math.toRadians(lockout.softHips());
        double knees = inPlane(build, usual, Math.toRadians(lockout.softKnees()));
        // What the hips lack goes partly into the trunk, partly into the legs, so that the lifter stays over the feet.
        Angles soft = new Angles(
                usual.shank() + 0.55 * knees,
                usual.thigh() - 0.45 * knees - 0.35 * hips,
                usual.trunk() + 0.65 * hips,
                usual.kneeOut(),
                usual.flexion());
        Planar pose = soft.on(build, Foot.FLAT);
        Vector bar = against(build, pose);
        return new Top(Math.toDegrees(soft.shank()), bar, pose.shoulder().x() - bar.x(), pose);
    }

    /** What must be bent in the sagittal plane for a knee that points outwards to bend so much more. */
    private static double inPlane(Build build, Angles usual, double knees) {
        double outwards = Math.asin(usual.kneeOut() / build.shank())
                + Math.asin((build.stanceHalf() + usual.kneeOut() - build.hipHalf()) / build.thigh());
        double straight = usual.shank() - usual.thigh();
        double bent = Math.hypot(straight, outwards) + knees;
        return Math.sqrt(bent * bent - outwards * outwards) - straight;
    }

    /** Where the bar hangs from the shoulders and lies against the thighs. */
    private static Vector against(Build build, Planar pose) {
        double far = AGAINST_THIGH * build.thick();
        double from = pose.shoulder().x() - 0.3 * build.scale();
        double to = pose.shoulder().x() + 0.35 * build.scale();
        double x = to;
        for (double at = to; at > from; at -= 0.01) {
            if (Segments.distance(hung(build, pose, at), pose.knee(), pose.hip()) < far) {
                double least = at;
                x = Root.between(
                        least,
                        least + 0.01,
                        place -> Segments.distance(hung(build, pose, place), pose.knee(), pose.hip()) - far);
                break;
            }
        }
        return hung(build, pose, x);
    }

    private static Vector hung(Build build, Planar pose, double x) {
        double ahead = pose.shoulder().x() - x;
        return new Vector(x, pose.shoulder().y() - build.hang(ahead), 0);
    }
}
