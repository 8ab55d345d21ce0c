package org.plumbline.samples.truth.measure;

import org.plumbline.samples.body.Limbs;
import org.plumbline.samples.body.Pose;
import org.plumbline.samples.geometry.Vector;

/**
 * The lifter's sagittal plane at one time: x forward, y up, metres; z is not looked at.
 *
 * @param flexion total lumbar flexion, degrees; negative = lordosis
 */
record Instant(
        double time,
        Vector shoulder,
        Vector hip,
        Vector knee,
        Vector ankle,
        Vector heel,
        Vector toe,
        Vector wrist,
        Vector ear,
        Vector nose,
        Vector bar,
        double flexion) {
    /** @param right whether it is the lifter's right side that is looked at */
    static Instant of(double time, Pose pose, boolean right) {
        Limbs side = right ? pose.right() : pose.left();
        return new Instant(
                time,
                side.shoulder(),
                side.hip(),
                side.knee(),
                side.ankle(),
                side.heel(),
                side.toe(),
                side.wrist(),
                pose.head().ear(right ? 1 : -1),
                pose.head().nose(),
                pose.bar(),
                pose.flexion());
    }

    /** θ of C4: 0 level, 90 upright, more = leaning back. */
    double trunk() {
        return direction(hip, shoulder);
    }

    /** η of C4: 180 in line, more = bent backwards. */
    double hipAngle() {
        return trunk() - direction(hip, knee);
    }

    /** κ of C4: 180 straight. */
    double kneeAngle() {
        double between = Math.abs(direction(knee, hip) - direction(knee, ankle));
        return between > 180 ? 360 - between : between;
    }

    /** τ of C4: positive with the shoulders ahead of the bar. */
    double arm() {
        return Math.toDegrees(Math.atan2(shoulder.x() - bar.x(), shoulder.y() - bar.y()));
    }

    /** Ear over shoulder against the trunk, degrees; ν of C4 before its baseline is taken off. */
    double neck() {
        return direction(shoulder, ear) - trunk();
    }

    /** From ear to nose against the trunk, degrees; ρ_h of C4 before its baseline is taken off. */
    double face() {
        return direction(ear, nose) - trunk();
    }

    double midfoot() {
        return (heel.x() + toe.x()) / 2;
    }

    /** Bar in front of midfoot, metres. */
    double barOffset() {
        return bar.x() - midfoot();
    }

    /** p of C4: 0 heel, 1 toe. */
    double footFraction() {
        return (bar.x() - heel.x()) / (toe.x() - heel.x());
    }

    private static double direction(Vector from, Vector to) {
        return Math.toDegrees(Math.atan2(to.y() - from.y(), to.x() - from.x()));
    }
}
