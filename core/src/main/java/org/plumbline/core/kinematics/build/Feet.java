package org.plumbline.core.kinematics.build;

import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.signal.Robust;

/**
 * The planted near foot in pixels, from frames where the plate is off it (biomechanics 0.1): mid-pull and lockout frames
 * first, as a lifter who holds the bar up stands on the feet of the lift. Without such frames, clear ones in which the foot
 * stands beside the bar.
 *
 * @param heelU place of the heel
 * @param toeU place of the toe's tip
 * @param ankleU place of the ankle
 * @param ankleV place of the ankle
 * @param soleV height of the lower of heel and toe
 * @param slopeDegrees slope of the line from heel to toe in the picture, clockwise positive when facing right
 * @param error half-width of the 95 % interval of heel and toe from their scatter, pixels
 * @param frames how many frames it comes from; 0 if the foot was never seen
 * @param outlined whether the middle between heel and toe is that of the shoe's outline, rather than of keypoints
 * @param problem why there is none, empty if there is one
 */
record Feet(
        double heelU,
        double toeU,
        double ankleU,
        double ankleV,
        double soleV,
        double slopeDegrees,
        double error,
        int frames,
        boolean outlined,
        String problem) {

    private static final int FEWEST = 5;
    /** Foot over trunk length: 0.53 in B9's model; turned out 42 degrees 0.39; shoes and small errors either way. */
    private static final double SHORTEST = 0.28;

    private static final double LONGEST = 0.85;
    private static final double STEEPEST_DEGREES = 35;
    private static final double BESIDE_BAR = 0.9;
    /** Half a range of ends above this, in trunks (1.5 cm), is no scatter of an outline but a foot that moved. */
    private static final double MOVED = 0.03;

    private static final double STRAY = 0.12;

    private static Feet none(String problem) {
        return new Feet(0, 0, 0, 0, 0, 0, 0, 0, false, problem);
    }

    boolean seen() {
        return frames > 0;
    }

    /**
     * Finds the foot.
     *
     * @param raised frames in which the bar is well off the floor
     */
    static Feet find(Joints joints, Lifter lifter, Bar bar, boolean[] raised, double trunkPixels) {
        Feet held = from(joints, lifter, trunkPixels, raised);
        if (held.seen()) {
            return held;
        }
        boolean[] beside = new boolean[raised.length];
        for (int i = 0; i < beside.length; i++) {
            beside[i] = bar.u().has(i)
                    && joints.has(lifter.heel(), i)
                    && Math.abs(joints.u(lifter.heel()).at(i) - bar.u().at(i)) < BESIDE_BAR * trunkPixels;
        }
        return from(joints, lifter, trunkPixels, beside);
    }

    private static Feet from(Joints joints, Lifter lifter, double trunkPixels, boolean[] wanted) {
        Robust heels = new Robust();
        Robust toes = new Robust();
        Robust ankleUs = new Robust();
        Robust ankleVs = new Robust();
        Robust soles = new Robust();
        Robust slopes = new Robust();
        int covered = 0;
        int invented = 0;
        for (int i = 0; i < wanted.length; i++) {
            if (!wanted[i] || !joints.has(lifter.heel(), i) || !joints.has(lifter.toe(), i)) {
                continue;
            }
            if (!joints.inSight(lifter.heel(), i) || !joints.inSight(lifter.toe(), i)) {
                covered++;
                continue;
            }
            if (!plausible(joints, lifter, trunkPixels, i)) {
                invented++;
                continue;
            }
            double heelV = joints.v(lifter.heel()).at(i);
            double toeV = joints.v(lifter.toe()).at(i);
            heels.add(joints.u(lifter.heel()).at(i));
            toes.add(joints.u(lifter.toe()).at(i));
            soles.add(Math.max(heelV, toeV));
            slopes.add(slope(joints, lifter, i));
            if (joints.inSight(lifter.ankle(), i)) {
                ankleUs.add(joints.u(lifter.ankle()).at(i));
                ankleVs.add(joints.v(lifter.ankle()).at(i));
            }
        }
        if (heels.count() < FEWEST || ankleUs.count() < FEWEST) {
            return none(
                    covered > invented
                            ? "the plate hides the foot whenever it matters"
                            : "the foot was not found where a foot can be");
        }
        return new Feet(
                heels.median(),
                toes.median(),
                ankleUs.median(),
                ankleVs.median(),
                soles.median(),
                slopes.median(),
                Math.max(heels.medianError(), toes.medianError()),
                heels.count(),
                false,
                "");
    }

    /**
     * The same foot by the shoe's own outline, where enough frames show that and it can be a shoe.
     *
     * @param sole both ends of the shoe
     * @param sign +1 where forward is to the right of the picture
     */
    Feet outlined(Sole sole, int sign, double trunkPixels) {
        if (!seen() || sole.heels().count() < FEWEST) {
            return this;
        }
        double heel = sole.heels().median();
        double toe = sole.toes().median();
        double length = sign * (toe - heel) / trunkPixels;
        if (length < SHORTEST || length > LONGEST) {
            return this;
        }
        double wandering = Math.max(wandering(sole.heels()), wandering(sole.toes()));
        double scatter = Math.max(sole.heels().medianError(), sole.toes().medianError());
        // A foot that stays keeps its outline; one that is set elsewhere may have stood anywhere in between at
        // lift-off.
        double unsure = wandering > MOVED * trunkPixels ? Math.hypot(scatter, wandering) : scatter;
        // The foot in the shoe is as long as its keypoints are apart; the shoe tells where.
        double middle = (heel + toe) / 2;
        double half = (toeU - heelU) / 2;
        return new Feet(
                middle - half,
                middle + half,
                ankleU,
                ankleV,
                soleV,
                slopeDegrees,
                unsure,
                sole.heels().count(),
                true,
                problem);
    }

    /** Half the range that an end of the shoe is found in, strays left out. */
    private static double wandering(Robust end) {
        return (end.quantile(1 - STRAY) - end.quantile(STRAY)) / 2;
    }

    /** Whether heel and toe can be a foot: its length, its direction, flat on the floor, and under the knee. */
    private static boolean plausible(Joints joints, Lifter lifter, double trunkPixels, int i) {
        Keypoint heel = lifter.heel();
        Keypoint toe = lifter.toe();
        double length = joints.distance(heel, toe, i) / trunkPixels;
        double forward = lifter.sign() * (joints.u(toe).at(i) - joints.u(heel).at(i));
        boolean underKnee = !joints.has(lifter.knee(), i)
                || joints.v(heel).at(i) - joints.v(lifter.knee()).at(i) > 0.3 * trunkPixels;
        return length >= SHORTEST
                && length <= LONGEST
                && forward > 0
                && Math.abs(slope(joints, lifter, i)) <= STEEPEST_DEGREES
                && underKnee;
    }

    private static double slope(Joints joints, Lifter lifter, int i) {
        double forward = lifter.sign()
                * (joints.u(lifter.toe()).at(i) - joints.u(lifter.heel()).at(i));
        double down = joints.v(lifter.toe()).at(i) - joints.v(lifter.heel()).at(i);
        return Math.toDegrees(Math.atan2(down, forward)) * lifter.sign();
    }
}
