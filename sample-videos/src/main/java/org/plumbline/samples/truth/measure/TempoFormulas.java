package org.plumbline.samples.truth.measure;

import java.util.Map;
import org.plumbline.samples.truth.RepEvents;

/** C4's formulas of time and speed; the lifter's own time. */
final class TempoFormulas {
    private static final double GRAVITY = 9.81;

    private TempoFormulas() {}

    static void add(Rep rep, Map<TrueMeasure, Double> into) {
        Course course = rep.course();
        RepEvents events = rep.events();
        double up = events.lockout() - events.liftOff();
        double rise = course.at(events.lockout(), rep::height) - course.at(events.liftOff(), rep::height);
        into.put(TrueMeasure.CONCENTRIC, up);
        into.put(TrueMeasure.ECCENTRIC, events.touchdown() - events.descent());
        into.put(TrueMeasure.MEAN_CONCENTRIC_VELOCITY, rise / up);
        into.put(TrueMeasure.PEAK_VELOCITY, fastest(rep, events.liftOff(), events.lockout(), 1));
        into.put(TrueMeasure.LOWERING_PEAK_SPEED, fastest(rep, events.descent(), events.touchdown(), -1));
        into.put(TrueMeasure.FREE_FALL_SHARE, freeFall(rep));
        double passing = course.upward(
                events.descent(),
                events.touchdown(),
                0,
                it -> it.knee().y() - it.bar().y());
        into.put(TrueMeasure.KNEE_AT_DESCENT, course.at(passing, Instant::kneeAngle));
    }

    private static double fastest(Rep rep, double from, double to, int sign) {
        double fastest = 0;
        for (int i = rep.course().indexAt(from) + 1; i <= rep.course().indexAt(to); i++) {
            fastest = Math.max(fastest, sign * rep.course().rate(i, rep::height));
        }
        return fastest;
    }

    private static double freeFall(Rep rep) {
        int step = (int) Math.round(Course.PERSISTENCE / Course.STEP);
        double most = 0;
        for (int i = rep.course().indexAt(rep.events().descent());
                i + step <= rep.course().indexAt(rep.events().touchdown());
                i++) {
            double change = rep.course().rate(i, rep::height) - rep.course().rate(i + step, rep::height);
            most = Math.max(most, change / (step * Course.STEP) / GRAVITY);
        }
        return most;
    }
}
