package org.plumbline.samples.chain;

import org.plumbline.samples.geometry.Vector;

/** The legs between planted feet and a shoulder that hangs over the bar: as wanted, but clear of the bar. */
public final class Legs {
    private static final double SHIN_CLEARANCE = 0.060;
    private static final double THIGH_CLEARANCE = 0.078;
    private static final double LEAST = Math.toRadians(-35);
    private static final double MOST = Math.toRadians(60);
    /** Within this of each other two limits of the shank's angle are blended, so that nothing jerks. */
    private static final double BLEND = Math.toRadians(3);

    private final Build build;
    private final Foot foot;
    private final Vector standing;
    private final Vector bar;
    private final Vector shoulder;
    private final Spine spine;
    private final double kneeOut;
    private final double flexion;

    public Legs(Build build, Foot foot, Vector bar, Vector shoulder, double kneeOut, double flexion) {
        this.build = build;
        this.foot = foot;
        this.bar = bar;
        this.shoulder = shoulder;
        this.kneeOut = kneeOut;
        this.flexion = flexion;
        standing = foot.ankle(build, 1);
        spine = Spine.bent(build, flexion);
    }

    /** The shank's length as seen from the side. */
    public static double shank(Build build, double kneeOut) {
        return Math.sqrt(build.shank() * build.shank() - kneeOut * kneeOut);
    }

    /** The thigh's length as seen from the side. */
    public static double thigh(Build build, double ankleHalf, double kneeOut) {
        double across = ankleHalf + kneeOut - build.hipHalf();
        return Math.sqrt(build.thigh() * build.thigh() - across * across);
    }

    /**
     * The pose with the shank's angle as wanted, or less where leg and bar would meet.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Planar bent(double wanted) {
        double shin =
                limit(angle -> Segments.distance(bar, standing.atZ(0), knee(angle)) - SHIN_CLEARANCE * build.thick());
        double free = lesser(wanted, shin);
        double thigh = limit(angle -> {
            Vector knee = knee(angle);
            return Segments.distance(bar, knee, hip(knee)) - THIGH_CLEARANCE * build.thick();
        });
        return at(lesser(free, thigh));
    }

    private interface Clearance {
        double at(double angle);
    }

    /** The largest angle that keeps clear. */
    private double limit(Clearance clearance) {
        // Coming from behind, the first place where the leg meets the bar.
        double step = Math.toRadians(5);
        double low = LEAST;
        boolean clear = false;
        for (double angle = LEAST; angle < MOST; angle += step) {
            if (!reaches(angle)) {
                continue;
            }
            if (clearance.at(angle) >= 0) {
                low = angle;
                clear = true;
            } else if (clear) {
                return Root.between(low, angle, a -> -clearance.at(a));
            } else {
                break;
            }
        }
        if (!clear) {
            throw new IllegalArgumentException("this lifter's legs can't be kept off the bar");
        }
        return MOST;
    }

    private boolean reaches(double angle) {
        return shoulder.distance(knee(angle)) <= thigh(build, standing.z(), kneeOut) + spine.length();
    }

    private static double lesser(double a, double b) {
        double near = Math.max(BLEND - Math.abs(a - b), 0) / BLEND;
        return Math.min(a, b) - near * near * BLEND / 4;
    }

    private Vector knee(double angle) {
        return standing.atZ(0).plus(new Vector(Math.sin(angle), Math.cos(angle), 0).times(shank(build, kneeOut)));
    }

    private Vector hip(Vector knee) {
        return Segments.behind(knee, thigh(build, standing.z(), kneeOut), shoulder, spine.length());
    }

    private Planar at(double angle) {
        Vector knee = knee(angle);
        Vector hip = hip(knee);
        Vector trunk = shoulder.minus(hip);
        double pitch = Math.atan2(trunk.x(), trunk.y()) - spine.lean();
        return new Planar(foot, standing.atZ(0), knee, hip, shoulder, bar, spine.placed(hip, pitch), kneeOut, flexion);
    }
}
