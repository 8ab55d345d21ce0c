package org.plumbline.samples.truth.measure;

import java.util.EnumMap;
import java.util.Map;
import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.truth.RepEvents;

/** The formulas of biomechanics C4, but those of bar, spine and tempo. */
final class Formulas {
    /** Shoulders that rose less are taken to have risen this much, metres (C4, R½). */
    private static final double LEAST_RISE = 0.04;

    private Formulas() {}

    static Map<TrueMeasure, Double> all(Rep rep) {
        Map<TrueMeasure, Double> into = new EnumMap<>(TrueMeasure.class);
        liftOff(rep, into);
        rise(rep, into);
        lockout(rep, into);
        headAndFeet(rep, into);
        BarFormulas.add(rep, into);
        SpineFormulas.add(rep, into);
        TempoFormulas.add(rep, into);
        return into;
    }

    private static void liftOff(Rep rep, Map<TrueMeasure, Double> into) {
        Course course = rep.course();
        double at = rep.events().liftOff();
        into.put(TrueMeasure.TRUNK_AT_LIFTOFF, course.at(at, Instant::trunk));
        into.put(TrueMeasure.KNEE_AT_LIFTOFF, course.at(at, Instant::kneeAngle));
        into.put(TrueMeasure.ARM_ANGLE_AT_LIFTOFF, course.at(at, Instant::arm));
        double hip = course.at(at, it -> it.hip().y());
        double knee = course.at(at, it -> it.knee().y());
        double shoulder = course.at(at, it -> it.shoulder().y());
        into.put(TrueMeasure.HIP_FRACTION_AT_LIFTOFF, (hip - knee) / (shoulder - knee));
        double down = rep.standing().shoulder().y() - shoulder;
        into.put(TrueMeasure.STOOP_SHARE, (down - (rep.standing().hip().y() - hip)) / down);
    }

    private static void rise(Rep rep, Map<TrueMeasure, Double> into) {
        Course course = rep.course();
        RepEvents events = rep.events();
        double start = course.median(rep.startFrom(), rep.startTo(), Instant::trunk);
        into.put(
                TrueMeasure.TRUNK_DROP, course.lowestMean(events.liftOff(), events.kneePass(), Instant::trunk) - start);
        double half = (course.at(events.liftOff(), rep::height) + course.at(events.kneePass(), rep::height)) / 2;
        double there = course.upward(events.liftOff(), events.kneePass(), half, rep::height);
        double hips = course.at(there, it -> it.hip().y())
                - course.at(events.liftOff(), it -> it.hip().y());
        double shoulders = course.at(there, it -> it.shoulder().y())
                - course.at(events.liftOff(), it -> it.shoulder().y());
        if (Math.max(hips, shoulders) >= LEAST_RISE) {
            into.put(TrueMeasure.HIP_SHOULDER_RISE_RATIO, hips / Math.max(shoulders, LEAST_RISE));
        }
        into.put(TrueMeasure.HIP_LEAD, halfWay(rep, false) - halfWay(rep, true));
        into.put(
                TrueMeasure.KNEE_EXTENSION,
                course.at(events.kneePass(), Instant::kneeAngle) - course.at(events.liftOff(), Instant::kneeAngle));
        into.put(
                TrueMeasure.TRUNK_CHANGE_BEFORE,
                course.at(events.liftOff(), Instant::trunk)
                        - course.median(events.set(), rep.settled(), Instant::trunk));
        if (events.sawSet()) {
            double set =
                    course.median(events.set(), rep.settled(), it -> it.hip().y());
            double highest = course.highestMean(
                    events.set(), events.liftOff(), it -> it.hip().y());
            double trunk = course.at(events.liftOff(), it -> it.hip().distance(it.shoulder()));
            into.put(TrueMeasure.HIP_POP, Math.max(0, highest - set) / trunk);
        }
    }

    /** When hips or shoulders are half-way from the start posture to where they are at the knee pass. */
    private static double halfWay(Rep rep, boolean hips) {
        Course course = rep.course();
        double from = rep.events().sawSet()
                ? course.median(
                        rep.events().set(), rep.settled(), it -> joint(it, hips).y())
                : course.median(
                        rep.startFrom(), rep.startTo(), it -> joint(it, hips).y());
        double to = course.at(rep.events().kneePass(), it -> joint(it, hips).y());
        double begin = rep.events().sawSet() ? rep.events().set() : rep.startFrom();
        return course.upward(
                begin,
                rep.events().kneePass(),
                (from + to) / 2,
                it -> joint(it, hips).y());
    }

    private static Vector joint(Instant it, boolean hip) {
        return hip ? it.hip() : it.shoulder();
    }

    private static void lockout(Rep rep, Map<TrueMeasure, Double> into) {
        Course course = rep.course();
        double from = rep.events().lockout();
        double to = rep.events().descent();
        double hip = course.median(from, to, Instant::hipAngle);
        double knee = course.median(from, to, Instant::kneeAngle);
        double trunk = course.median(from, to, Instant::trunk);
        into.put(TrueMeasure.HIP_AT_LOCKOUT, hip);
        into.put(TrueMeasure.KNEE_AT_LOCKOUT, knee);
        into.put(TrueMeasure.TRUNK_AT_LOCKOUT, trunk);
        into.put(TrueMeasure.LEAN_BACK, trunk - rep.standing().trunk());
        into.put(TrueMeasure.HIP_SHORT, rep.standing().hipAngle() - hip);
        into.put(TrueMeasure.KNEE_SHORT, rep.standing().kneeAngle() - knee);
    }

    private static void headAndFeet(Rep rep, Map<TrueMeasure, Double> into) {
        Course course = rep.course();
        RepEvents events = rep.events();
        double from = events.sawSet() ? events.set() : events.liftOff();
        into.put(
                TrueMeasure.NECK_EXTENSION,
                course.mean(from, events.kneePass(), Instant::neck)
                        - rep.standing().neck());
        into.put(
                TrueMeasure.HEAD_PITCH,
                course.mean(from, events.kneePass(), Instant::face)
                        - rep.standing().face());
        double planted = course.median(rep.startFrom(), rep.startTo(), Instant::midfoot);
        double flat =
                course.median(rep.startFrom(), rep.startTo(), it -> it.heel().y());
        double top = course.median(events.lockout(), events.descent(), Instant::midfoot);
        into.put(TrueMeasure.FOOT_SLIP, 100 * Math.abs(top - planted));
        double lifted = course.highestMean(
                events.liftOff(), events.lockout(), it -> it.heel().y());
        into.put(TrueMeasure.HEEL_LIFT, 100 * Math.max(0, lifted - flat));
    }
}
