package org.plumbline.samples.truth.measure;

import java.util.Map;
import org.plumbline.samples.geometry.Vector;

/** C4's formulas of the bar: against the foot, against the legs, and its own way. */
final class BarFormulas {
    /** Half the thickness of shank and thigh, metres (C4, g). */
    private static final double SHANK = 0.06;

    private static final double THIGH = 0.08;

    private BarFormulas() {}

    static void add(Rep rep, Map<TrueMeasure, Double> into) {
        Course course = rep.course();
        double from = rep.events().liftOff();
        double to = rep.events().lockout();
        // The foot is where it stands at lift-off, also for the rest of the repetition.
        double midfoot = course.at(from, Instant::midfoot);
        into.put(TrueMeasure.BAR_TO_MIDFOOT_AT_LIFTOFF, 100 * course.at(from, Instant::barOffset));
        into.put(TrueMeasure.BAR_FOOT_FRACTION_AT_LIFTOFF, course.at(from, Instant::footFraction));
        double ahead = course.highestMean(from, to, it -> it.bar().x() - midfoot);
        double behind = course.lowestMean(from, to, it -> it.bar().x() - midfoot);
        into.put(TrueMeasure.BAR_TO_MIDFOOT_MAX, 100 * (Math.abs(ahead) >= Math.abs(behind) ? ahead : behind));
        double start = course.at(from, it -> it.bar().x());
        double forward = course.highestMean(from, to, it -> it.bar().x());
        into.put(TrueMeasure.BAR_DRIFT_FORWARD, 100 * Math.max(0, forward - start));
        into.put(TrueMeasure.BAR_LEG_GAP, 100 * course.highestMean(from, to, BarFormulas::gap));
        into.put(
                TrueMeasure.BAR_THIGH_GAP, 100 * course.highestMean(rep.events().kneePass(), to, BarFormulas::gap));
        into.put(TrueMeasure.BAR_DIP, 100 * dip(rep, from, to));
        double top = course.highest(from, rep.events().descent(), rep::height);
        into.put(TrueMeasure.RANGE_OF_MOTION, top);
        double atTop = course.at(to, it -> it.bar().x());
        double down = course.highestMean(
                rep.events().descent(), rep.events().touchdown(), it -> it.bar().x());
        into.put(TrueMeasure.DESCENT_DRIFT, 100 * Math.max(0, down - atTop));
    }

    /** From the leg's axis square to it to the bar, less half the leg; metres. */
    private static double gap(Instant it) {
        boolean below = it.bar().y() < it.knee().y();
        Vector end = below ? it.ankle() : it.hip();
        double share =
                Math.clamp((it.bar().y() - it.knee().y()) / (end.y() - it.knee().y()), 0, 1);
        double axis = it.knee().x() + share * (end.x() - it.knee().x());
        double upright = Math.abs(end.y() - it.knee().y()) / end.distance(it.knee());
        return (it.bar().x() - axis) * upright - (below ? SHANK : THIGH);
    }

    private static double dip(Rep rep, double from, double to) {
        double highest = 0;
        double deepest = 0;
        for (Instant it : rep.course().between(from, to).toList()) {
            highest = Math.max(highest, rep.height(it));
            deepest = Math.max(deepest, highest - rep.height(it));
        }
        return deepest;
    }
}
