package org.plumbline.samples.truth.measure;

import java.util.OptionalDouble;
import org.plumbline.samples.truth.RepEvents;

/**
 * When a repetition's events happen by the definitions of biomechanics C3, seconds of the lifter's own time. They are not
 * those at which the motion was made: a pull that slows down evenly stands still, by C3's 0.05 m/s, before it has ended.
 *
 * @param set the lifter has come to rest at the bar, for the last time before lift-off
 * @param setSeen whether there was such a rest; if not, {@code set} is 0.5 s before lift-off
 * @param liftOff the bar is 1 cm above where it rests
 * @param kneePass the bar is as high as the knees
 * @param lockout at 97 % of its greatest height the bar stands still for 0.1 s; else at its greatest height
 * @param descent the bar is at 97 % of its greatest height for the last time
 * @param touchdown the bar is 2 cm above where it rests
 */
public record DefinedEvents(
        double set,
        boolean setSeen,
        double liftOff,
        double kneePass,
        double lockout,
        double descent,
        double touchdown) {
    private static final double NEAR_TOP = 0.97;
    private static final double STILL = 0.05;
    private static final double PAUSE = 0.10;
    private static final double LANDED = 0.02;
    private static final double QUIET = 0.10;
    private static final double QUIET_SECONDS = 0.25;
    private static final double UNSEEN_SET = 0.5;

    /** @param rest height of the bar's axis on the floor */
    static DefinedEvents of(Course course, RepEvents made, double rest) {
        double top =
                course.highest(made.liftOff(), made.touchdown(), it -> it.bar().y());
        double level = rest + NEAR_TOP * (top - rest);
        OptionalDouble set = set(course, made.liftOff());
        return new DefinedEvents(
                set.orElse(made.liftOff() - UNSEEN_SET),
                set.isPresent(),
                made.liftOff(),
                made.kneePass(),
                lockout(course, made, level, top),
                descent(course, made, level),
                touchdown(course, made, rest));
    }

    private static double lockout(Course course, RepEvents made, double level, double top) {
        int first = -1;
        int highest = course.indexAt(made.kneePass());
        for (int i = highest; i <= course.indexAt(made.touchdown()); i++) {
            double height = course.get(i).bar().y();
            boolean paused =
                    height >= level && Math.abs(course.rate(i, it -> it.bar().y())) < STILL;
            first = paused ? (first < 0 ? i : first) : -1;
            if (first >= 0 && course.get(i).time() - course.get(first).time() >= PAUSE) {
                return course.get(first).time();
            }
            highest = height > course.get(highest).bar().y() && height <= top ? i : highest;
        }
        return course.get(highest).time();
    }

    private static double descent(Course course, RepEvents made, double level) {
        for (int i = course.indexAt(made.touchdown()); i > course.indexAt(made.kneePass()); i--) {
            if (course.get(i).bar().y() >= level) {
                return course.get(i).time();
            }
        }
        return made.lowering();
    }

    private static double touchdown(Course course, RepEvents made, double rest) {
        for (int i = course.indexAt(made.lowering()); i < course.size(); i++) {
            if (course.get(i).bar().y() <= rest + LANDED) {
                return course.get(i).time();
            }
        }
        return made.touchdown();
    }

    /** Start of the last quiet stretch before lift-off. */
    private static OptionalDouble set(Course course, double liftOff) {
        int last = course.indexAt(liftOff);
        for (int i = last; i >= 0; i--) {
            boolean quiet = quiet(course, i);
            boolean longEnough = course.get(last).time() - course.get(i).time() >= QUIET_SECONDS;
            if (quiet && longEnough && (i == 0 || !quiet(course, i - 1))) {
                return OptionalDouble.of(course.get(i).time());
            }
            if (!quiet) {
                last = i - 1;
            }
        }
        return OptionalDouble.empty();
    }

    private static boolean quiet(Course course, int i) {
        return speed(course, i, true) < QUIET && speed(course, i, false) < QUIET;
    }

    private static double speed(Course course, int i, boolean hip) {
        return Math.hypot(
                course.rate(i, it -> (hip ? it.hip() : it.wrist()).x()),
                course.rate(i, it -> (hip ? it.hip() : it.wrist()).y()));
    }
}
