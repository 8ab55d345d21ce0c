package org.plumbline.samples.body;

import org.plumbline.samples.chain.Build;
import org.plumbline.samples.chain.Foot;
import org.plumbline.samples.chain.Legs;
import org.plumbline.samples.chain.Planar;
import org.plumbline.samples.chain.Root;
import org.plumbline.samples.chain.Spine;
import org.plumbline.samples.chain.Top;
import org.plumbline.samples.geometry.Ease;
import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.scene.Technique;

/**
 * Inverse kinematics of one way up or down: from how far it has got (0 = floor, 1 = lockout) to where every joint is.
 * The bar's way and the arms come first, the shank keeps clear of the bar, the hip follows from both.
 */
final class Solver {
    private static final double BAR_CREEP = 0.016;
    private static final double START_SHANK = 16;
    /** Above the knees the shanks stay forward until the hips come through, so that the thighs meet the bar. */
    private static final double PASSED_SHANK = 9;

    private static final double STANDING_SHANK = 1.5;
    private static final double START_REACH = 0.045;
    /** How far the shoulders go forward, and how many degrees the shanks go back, for one unit of tipping. */
    private static final double TIP_REACH = 0.06;

    private static final double TIP_SHANK = 6;
    private static final double STEP = 0.2;
    private static final int MOST = 20;
    /** The bar's way around knees that come forward, and the shank's angle, for one unit. */
    private static final double AROUND = 0.05;

    private static final double AROUND_SHANK = 12;

    private static final double HINGE = 8;

    private final Build build;
    private final Stroke stroke;
    private final double floor;
    private final Top plain;
    private final Top top;
    private final double popped;
    private final double around;

    /**
     * Prepares a way up or down.
     *
     * @param floor the bar's height when the plates lie on the floor, metres
     * @throws IllegalArgumentException when this lifter can't do it
     */
    Solver(Build build, double floor, Stroke stroke) {
        this.build = build;
        this.floor = floor;
        this.stroke = stroke;
        Technique.Lockout lockout = stroke.technique().lockout();
        plain = Top.of(build, new Technique.Lockout(lockout.flexion(), 0, 0, 0));
        top = Top.of(build, lockout);
        popped = stroke.rising() ? popped() : 0;
        around = stroke.rising() ? 0 : around();
    }

    /** The bar's way from the floor to the top, metres. */
    double way() {
        return top.bar().y() - floor;
    }

    /** The bar in front of midfoot where it is taken up, metres. */
    double offset() {
        return stroke.start().barOffset();
    }

    /** The pose at so much of the way. */
    Planar at(Beat beat, double sway) {
        Foot foot = foot(beat);
        double u = beat.body() / way();
        double fade = 1 - Ease.step(0, 0.6, u);
        double early = stroke.rising() ? stroke.technique().pull().hipsFirst() * Ease.bump(0, 0.22, 0.6, u) : hinge(u);
        double wanted = (stroke.start().hipsHigh() + popped * beat.settled()) * fade + early;
        double extra = stroke.technique().pull().rebend() * beat.hitch();
        Posture posture = new Posture(u, foot, extra, around, sway);
        return leant(solve(posture, tip(posture, wanted)), u);
    }

    /** On the way down the hips go back first: by how many degrees that tips the trunk further than on the way up. */
    private static double hinge(double u) {
        return HINGE * Ease.bump(0.1, 0.55, 0.95, u);
    }

    private Foot foot(Beat beat) {
        Technique.Feet feet = stroke.technique().feet();
        double u = beat.body() / way();
        return new Foot(feet.slip() * beat.slipped(), feet.heelLift() * Ease.bump(0.02, 0.3, 0.7, u));
    }

    /** What to solve for; {@code sway} in metres of the shoulder, which hangs over a bar that lies still. */
    private record Posture(double u, Foot foot, double shank, double around, double sway) {
        static Posture at(double u) {
            return new Posture(u, Foot.FLAT, 0, 0, 0);
        }
    }

    /** How much tipping turns the trunk by so many degrees. */
    private double tip(Posture posture, double degrees) {
        if (Math.abs(degrees) < 1e-9) {
            return 0;
        }
        double from = solve(posture, 0).trunkAngle();
        return Root.marching(
                Math.copySign(STEP, degrees),
                MOST,
                "tip the trunk by %.1f degrees".formatted(degrees),
                tip -> solve(posture, tip).trunkAngle() - from - degrees);
    }

    /** By how many degrees the trunk tips while the hips rise before the bar moves. */
    private double popped() {
        Posture start = Posture.at(0);
        double base = tip(start, stroke.start().hipsHigh());
        Planar before = solve(start, base);
        double wanted = before.hip().y() + stroke.start().settle();
        double more = Root.marching(
                STEP,
                MOST,
                "raise the hips so far",
                tip -> solve(start, base + tip).hip().y() - wanted);
        return solve(start, base + more).trunkAngle() - before.trunkAngle();
    }

    /** How far the bar must go around knees that are bent more by what is asked for. */
    private double around() {
        double degrees = stroke.technique().lowering().kneesFirst();
        if (degrees == 0) {
            return 0;
        }
        double u = Root.between(0, 1, share -> {
            Planar pose = solve(Posture.at(share), 0);
            return pose.bar().y() - pose.knee().y();
        });
        double wanted = hinged(Posture.at(u)).kneeAngle() - degrees;
        return Root.marching(
                STEP,
                MOST,
                "bend the knees so far",
                more -> wanted - hinged(new Posture(u, Foot.FLAT, 0, more, 0)).kneeAngle());
    }

    private Planar hinged(Posture posture) {
        return solve(posture, tip(posture, hinge(posture.u())));
    }

    private Planar solve(Posture posture, double tip) {
        double s = build.scale();
        double u = posture.u();
        Technique.Pull pull = stroke.technique().pull();
        double straightX = build.midfoot() + stroke.start().barOffset() + BAR_CREEP * Ease.step(0, 1, u);
        // The offset is one of the set-up: the bar ends at the thighs whatever it began with.
        double home = Ease.step(0.75, 1, u);
        double last = Ease.step(0.75, 1, u);
        double usualX = Ease.between(straightX, plain.bar().x() + posture.foot().forward(), home);
        double lineX = usualX + (top.bar().x() - plain.bar().x()) * last;
        double aside = posture.around() * Ease.bump(0.1, 0.5, 0.95, u);
        double away = AROUND * aside
                + (stroke.rising()
                        ? pull.drift() * Ease.bump(0, 0.4, 0.9, u) + pull.offLegs() * Ease.bump(0.42, 0.7, 0.97, u)
                        : 0);
        Vector bar = new Vector(lineX + away, Ease.between(floor, top.bar().y(), u), 0);
        double ahead = Ease.between(START_REACH * s, plain.reach(), Ease.step(0.6, 1, u))
                + (top.reach() - plain.reach()) * last
                + TIP_REACH * s * tip
                + posture.sway();
        double reach = ahead - away;
        Vector shoulder = new Vector(lineX + ahead, bar.y() + build.hang(reach), 0);
        double out = Ease.between(build.kneeOut(), build.kneeOutTop(), Ease.step(0, 1, u));
        double shank = Ease.between(START_SHANK, PASSED_SHANK, Ease.step(0, 0.55, u))
                + (STANDING_SHANK - PASSED_SHANK) * Ease.step(0.84, 1, u)
                + (top.shank() - STANDING_SHANK) * last
                - TIP_SHANK * tip
                + AROUND_SHANK * aside
                + posture.shank();
        return new Legs(build, posture.foot(), bar, shoulder, out, flexion(u)).bent(Math.toRadians(shank));
    }

    private double flexion(double u) {
        Technique technique = stroke.technique();
        double start = stroke.start().flexion();
        double standing = technique.lockout().flexion();
        return stroke.rising()
                ? Ease.between(
                        start + technique.pull().flexion() * Ease.step(0, 0.25, u),
                        standing,
                        Ease.step(technique.pull().straightening(), 1, u))
                : Ease.between(
                        start + technique.lowering().flexion() * Ease.bump(0, 0.25, 0.8, u),
                        standing,
                        Ease.step(0.55, 1, u));
    }

    /** The pose with the trunk turned back about the hip, the bar hanging from the shoulders as before. */
    private Planar leant(Planar pose, double u) {
        double back = stroke.technique().lockout().leanBack() * Ease.step(0.84, 1, u);
        if (back < 1e-9) {
            return pose;
        }
        Spine spine = Spine.bent(build, pose.flexion());
        double pitch = Math.toRadians(pose.trunkAngle() - back);
        Vector shoulder = pose.hip().plus(new Vector(Math.sin(pitch), Math.cos(pitch), 0).times(spine.length()));
        Vector bar = new Vector(
                pose.bar().x(),
                shoulder.y() - build.hang(shoulder.x() - pose.bar().x()),
                0);
        return new Planar(
                pose.foot(),
                pose.ankle(),
                pose.knee(),
                pose.hip(),
                shoulder,
                bar,
                spine.placed(pose.hip(), pitch - spine.lean()),
                pose.kneeOut(),
                pose.flexion());
    }
}
