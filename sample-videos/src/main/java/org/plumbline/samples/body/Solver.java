package org.plumbline.samples.body;

import org.plumbline.samples.geometry.Ease;
import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.scene.Plates;
import org.plumbline.samples.scene.Scene;
import org.plumbline.samples.scene.Technique;

/**
 * Inverse kinematics of the pull: from how far it has got (0 = floor, 1 = lockout) to where every joint is. The bar's
 * way and the arms come first, the shank keeps clear of the bar, the hip follows from both.
 */
final class Solver {
    private static final double SHIN_CLEARANCE = 0.060;
    private static final double THIGH_CLEARANCE = 0.078;
    private static final double LOCKOUT_OFFSET = 0.039;
    private static final double LOCKOUT_REACH = -0.075;
    private static final double BAR_CREEP = 0.016;
    /** Shank's angle and the angle between thigh and trunk when standing, degrees. */
    private static final double STANDING_SHANK = 2.5;

    private static final double STANDING_HIP = 176;
    private static final double LEAST_SHANK = -30;
    private static final int STEPS = 60;

    private final Build build;
    private final Technique technique;
    private final double barFloor;
    private final double barTop;
    private final double top;

    /** @throws IllegalArgumentException when this lifter can't do this lift */
    Solver(Scene scene) {
        build = Build.of(scene.lifter());
        technique = scene.technique();
        Plates plates = scene.plates();
        barFloor = plates.radius();
        barTop = lockoutHeight();
        top = technique.softLockout() > 0 ? shortBy(technique.softLockout()) : 1;
    }

    /** How far the pull gets: 1, or less when the lockout stays soft. */
    double top() {
        return top;
    }

    Planar at(double u) {
        double hipsFirst = technique.hipsFirst() * Ease.bump(0, 0.22, 0.6, u);
        Planar plain = solve(u, 0);
        if (hipsFirst < 1e-9) {
            return leant(plain, u);
        }
        double wanted = plain.trunkAngle() + hipsFirst;
        double low = 0;
        double high = 2;
        if (solve(u, high).trunkAngle() < wanted) {
            throw new IllegalArgumentException(
                    "this lifter's trunk can't tip %s degrees further".formatted(technique.hipsFirst()));
        }
        for (int i = 0; i < STEPS; i++) {
            double middle = (low + high) / 2;
            if (solve(u, middle).trunkAngle() < wanted) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return solve(u, high);
    }

    /** @param tip how far the knees are straightened and the shoulders brought forward too early; 0 = not at all */
    private Planar solve(double u, double tip) {
        double s = build.scale();
        double flexion = Ease.between(
                technique.startFlexion() + technique.loadFlexion() * Ease.step(0, 0.25, u),
                technique.lockoutFlexion(),
                Ease.step(0.55, 1, u));
        Spine spine = Spine.bent(build, flexion);
        double straightX = build.midfoot() + technique.barOffset() + BAR_CREEP * u;
        // The offset is one of the set-up: the bar ends at the thighs whatever it began with.
        double home = build.midfoot() + LOCKOUT_OFFSET;
        double lineX = Ease.between(straightX, home, Ease.step(0.35, 1, u));
        Vector bar =
                new Vector(lineX + technique.drift() * Ease.bump(0, 0.4, 0.9, u), Ease.between(barFloor, barTop, u), 0);
        double ahead = Ease.between(0.045 * s, LOCKOUT_REACH * s, Ease.step(0.45, 1, u)) + 0.06 * s * tip;
        double shoulderX = lineX + ahead;
        double reach = shoulderX - bar.x();
        Vector shoulder =
                new Vector(shoulderX, bar.y() + Math.sqrt(build.armDrop() * build.armDrop() - reach * reach), 0);
        double out = Ease.between(build.kneeOut(), 0.005 * s, Ease.step(0, 1, u));
        Vector ankle = new Vector(0, build.ankle(), 0);
        double start = Ease.between(16, STANDING_SHANK, Ease.step(0, 0.55, u)) - 6 * tip;
        return stand(ankle, bar, shoulder, spine, out, clear(ankle, bar, shoulder, spine, out, start), flexion);
    }

    /** The largest angle of the shank, no larger than {@code start}, that keeps both leg segments off the bar. */
    private double clear(Vector ankle, Vector bar, Vector shoulder, Spine spine, double out, double start) {
        if (clears(stand(ankle, bar, shoulder, spine, out, start, 0))) {
            return start;
        }
        double low = LEAST_SHANK;
        double high = start;
        for (int i = 0; i < STEPS; i++) {
            double middle = (low + high) / 2;
            if (clears(stand(ankle, bar, shoulder, spine, out, middle, 0))) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean clears(Planar pose) {
        double s = build.scale();
        return Segments.distance(pose.bar(), pose.ankle(), pose.knee()) >= SHIN_CLEARANCE * s
                && Segments.distance(pose.bar(), pose.knee(), pose.hip()) >= THIGH_CLEARANCE * s;
    }

    private Planar stand(
            Vector ankle, Vector bar, Vector shoulder, Spine spine, double out, double shankAngle, double flexion) {
        double across = build.stanceHalf() + out - build.hipHalf();
        double shank = Math.sqrt(build.shank() * build.shank() - out * out);
        double thigh = Math.sqrt(build.thigh() * build.thigh() - across * across);
        double angle = Math.toRadians(shankAngle);
        Vector knee = ankle.plus(new Vector(Math.sin(angle), Math.cos(angle), 0).times(shank));
        Vector hip = Segments.behind(knee, thigh, shoulder, spine.length());
        Vector trunk = shoulder.minus(hip);
        double pitch = Math.atan2(trunk.x(), trunk.y()) - spine.lean();
        return new Planar(ankle, knee, hip, shoulder, bar, spine.placed(hip, pitch), out, flexion);
    }

    /** The pose with the trunk turned back about the hip, the bar hanging from the shoulders as before. */
    private Planar leant(Planar pose, double u) {
        double back = technique.leanBack() * Ease.step(0.85, 1, u);
        if (back < 1e-9) {
            return pose;
        }
        Spine spine = Spine.bent(build, pose.flexion());
        double pitch = Math.toRadians(pose.trunkAngle() - back);
        Vector shoulder = pose.hip().plus(new Vector(Math.sin(pitch), Math.cos(pitch), 0).times(spine.length()));
        double reach = shoulder.x() - pose.bar().x();
        Vector bar = new Vector(
                pose.bar().x(), shoulder.y() - Math.sqrt(build.armDrop() * build.armDrop() - reach * reach), 0);
        return new Planar(
                pose.ankle(),
                pose.knee(),
                pose.hip(),
                shoulder,
                bar,
                spine.placed(pose.hip(), pitch - spine.lean()),
                pose.kneeOut(),
                pose.flexion());
    }

    private double shortBy(double degrees) {
        double wanted = solve(1, 0).hipAngle() - degrees;
        double low = 0.5;
        double high = 1;
        for (int i = 0; i < STEPS; i++) {
            double middle = (low + high) / 2;
            if (solve(middle, 0).hipAngle() < wanted) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** The bar's height at which the hips are as straight as in a full lockout. */
    private double lockoutHeight() {
        double s = build.scale();
        double out = 0.005 * s;
        double across = build.stanceHalf() + out - build.hipHalf();
        double shank = Math.sqrt(build.shank() * build.shank() - out * out);
        double thigh = Math.sqrt(build.thigh() * build.thigh() - across * across);
        double trunk = Spine.bent(build, technique.lockoutFlexion()).length();
        double standing = Math.toRadians(STANDING_SHANK);
        double square = thigh * thigh + trunk * trunk - 2 * thigh * trunk * Math.cos(Math.toRadians(STANDING_HIP));
        double reach = LOCKOUT_REACH * s;
        double behind = build.midfoot() + LOCKOUT_OFFSET + reach - shank * Math.sin(standing);
        return build.ankle()
                + shank * Math.cos(standing)
                + Math.sqrt(square - behind * behind)
                - Math.sqrt(build.armDrop() * build.armDrop() - reach * reach);
    }
}
