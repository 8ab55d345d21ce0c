package org.plumbline.samples.truth;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import org.plumbline.samples.body.Performance;
import org.plumbline.samples.body.Pose;
import org.plumbline.samples.body.Span;
import org.plumbline.samples.truth.RepEvents.Event;

/** Finds a repetition's events in the exact motion: looked at every 4 ms, then cut in halves to the microsecond. */
final class Events {
    private static final double STEP = 0.004;
    private static final double CLOSE = 1e-6;
    private static final double RATE = 1e-4;
    private static final double LIFTED = 0.01;
    private static final double LANDED = 0.02;
    private static final double NEAR_TOP = 0.97;
    private static final double STILL = 0.05;
    private static final double PAUSE = 0.10;
    private static final double QUIET = 0.10;
    private static final double QUIET_TIME = 0.25;
    private static final double LONGEST_WAIT = 5;

    private final Performance performance;
    private final double floor;

    /** @param floor the bar's height when it rests on the floor */
    Events(Performance performance, double floor) {
        this.performance = performance;
        this.floor = floor;
    }

    private double height(double time) {
        return performance.at(time).bar().y() - floor;
    }

    private double overKnee(double time) {
        Pose pose = performance.at(time);
        return pose.bar().y() - pose.right().knee().y();
    }

    RepEvents of(Span span) {
        Map<Event, Double> times = new EnumMap<>(Event.class);
        boolean hangs = span.kind() == Span.Kind.HANGING;
        double from = hangs ? lowest(span) : span.from();
        double to = hangs ? span.to() : span.turn();
        double peak = highest(from, to);
        double most = height(peak);
        if (!hangs) {
            last(span.from() - STEP, peak, time -> height(time) < LIFTED).ifPresent(time -> {
                times.put(Event.LIFT_OFF, time);
                set(span, time).ifPresent(quiet -> times.put(Event.SET, quiet));
            });
        }
        double above = times.getOrDefault(Event.LIFT_OFF, from);
        first(above, peak, time -> overKnee(time) >= 0).ifPresent(time -> {
            times.put(Event.KNEE_PASS, time);
            times.put(Event.LOCKOUT, lockout(time, to, most).orElse(peak));
        });
        double end = hangs ? from : span.to();
        double begin = hangs ? span.from() : peak;
        double top = hangs ? height(span.from()) : most;
        if (times.containsKey(Event.KNEE_PASS)) {
            first(begin, end, time -> height(time) < NEAR_TOP * top).ifPresent(time -> times.put(Event.DESCENT, time));
        }
        if (!hangs) {
            first(begin, end, time -> height(time) <= LANDED).ifPresent(time -> times.put(Event.TOUCHDOWN, time));
        }
        return new RepEvents(span.rep(), span.kind(), times);
    }

    private OptionalDouble lockout(double from, double to, double most) {
        double since = Double.NaN;
        for (double time = from; time <= to + PAUSE; time += STEP) {
            if (still(time, most)) {
                if (Double.isNaN(since)) {
                    since = time;
                }
                if (time - since >= PAUSE) {
                    double begun = since;
                    return OptionalDouble.of(crossing(begun - STEP, begun, at -> still(at, most)));
                }
            } else {
                since = Double.NaN;
            }
        }
        return OptionalDouble.empty();
    }

    private boolean still(double time, double most) {
        return height(time) >= NEAR_TOP * most && Math.abs(rate(this::height, time)) < STILL;
    }

    /** The start of the quiet window that is the last one before lift-off. */
    private OptionalDouble set(Span span, double liftOff) {
        double end = liftOff;
        for (double time = liftOff; time > liftOff - LONGEST_WAIT && time > 0; time -= STEP) {
            if (!quiet(time)) {
                end = time - STEP;
            } else if (end - time >= QUIET_TIME && span.kind() != Span.Kind.TOUCH_AND_GO) {
                double start = time;
                while (start > 0 && quiet(start - STEP)) {
                    start -= STEP;
                }
                return OptionalDouble.of(Math.max(start, 0));
            }
        }
        return OptionalDouble.empty();
    }

    private boolean quiet(double time) {
        Pose before = performance.at(time - RATE);
        Pose after = performance.at(time + RATE);
        double hip = after.right().hip().distance(before.right().hip()) / (2 * RATE);
        double hand = after.right().wrist().distance(before.right().wrist()) / (2 * RATE);
        return after.holding() && hip < QUIET && hand < QUIET;
    }

    private double rate(DoubleUnaryOperator f, double time) {
        return (f.applyAsDouble(time + RATE) - f.applyAsDouble(time - RATE)) / (2 * RATE);
    }

    private double highest(double from, double to) {
        double best = from;
        for (double time = from; time <= to; time += STEP) {
            best = height(time) > height(best) ? time : best;
        }
        return best;
    }

    private double lowest(Span span) {
        double best = span.from();
        for (double time = span.from(); time <= span.to(); time += STEP) {
            best = height(time) < height(best) ? time : best;
        }
        return best;
    }

    private static OptionalDouble first(double from, double to, DoublePredicate happened) {
        for (double time = from; time <= to; time += STEP) {
            if (happened.test(time)) {
                return OptionalDouble.of(time == from ? from : crossing(time - STEP, time, happened));
            }
        }
        return OptionalDouble.empty();
    }

    /** The end of the last moment at which something holds. */
    private static OptionalDouble last(double from, double to, DoublePredicate holds) {
        for (double time = to; time >= from; time -= STEP) {
            if (holds.test(time)) {
                return OptionalDouble.of(crossing(time, time + STEP, at -> !holds.test(at)));
            }
        }
        return OptionalDouble.empty();
    }

    /** When something that doesn't hold at the first time begins to hold before the second. */
    private static double crossing(double from, double to, DoublePredicate happened) {
        double before = from;
        double after = to;
        while (after - before > CLOSE) {
            double middle = (before + after) / 2;
            if (happened.test(middle)) {
                after = middle;
            } else {
                before = middle;
            }
        }
        return after;
    }
}
