package org.plumbline.samples.truth;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import org.plumbline.samples.body.Span;

/**
 * When a repetition's events happen, seconds of the lifter's own time ({@link FrameTruth#taken}), computed from the
 * motion itself. {@code Y} is the bar's height above where it rests on the floor, {@code v} its rate.
 *
 * @param rep counted from 0
 * @param times what happened; a bar that never leaves the floor has no lift-off, one that fails no lockout
 */
public record RepEvents(int rep, Span.Kind kind, Map<Event, Double> times) {
    private static final double UNSEEN_SET = 0.5;

    /** The events, in the order of a repetition from the floor. */
    public enum Event {
        /** Hips and hands have become slower than 0.10 m/s for at least 0.25 s, the hands on the bar, before lift-off. */
        SET,
        /** The last time before the top that Y rises through 0.01 m: there the plates have left the floor for good. */
        LIFT_OFF,
        /** The bar first is as high as the knees after lift-off, or after the lowest point of one that hangs. */
        KNEE_PASS,
        /**
         * The first time after the knee pass that Y is at least 97 % of the repetition's greatest and |v| stays below
         * 0.05 m/s for at least 0.10 s; without such a pause the time of the greatest Y.
         */
        LOCKOUT,
        /** The last time before going down that Y is 97 % of the repetition's greatest. */
        DESCENT,
        /** Y first is 0.02 m or less on the way down. */
        TOUCHDOWN
    }

    public RepEvents {
        Map<Event, Double> copy = new EnumMap<>(Event.class);
        copy.putAll(times);
        times = Collections.unmodifiableMap(copy);
    }

    /** Whether it was lifted to the top and put down again: all there but the set. */
    public boolean isWhole() {
        return EnumSet.allOf(Event.class).stream().allMatch(event -> event == Event.SET || saw(event));
    }

    /** The same events by another clock, without those that have no time there. */
    public RepEvents by(DoubleFunction<OptionalDouble> clock) {
        Map<Event, Double> other = new EnumMap<>(Event.class);
        times.forEach((event, time) -> clock.apply(time).ifPresent(there -> other.put(event, there)));
        return new RepEvents(rep, kind, other);
    }

    public boolean saw(Event event) {
        return times.containsKey(event);
    }

    /**
     * When an event happened.
     *
     * @throws IllegalStateException when it did not
     */
    public double at(Event event) {
        Double time = times.get(event);
        if (time == null) {
            throw new IllegalStateException("repetition %d has no %s".formatted(rep, event));
        }
        return time;
    }

    public boolean sawSet() {
        return saw(Event.SET);
    }

    /** When the lifter has come to rest at the bar, or half a second before lift-off where there was no such rest. */
    public double set() {
        return sawSet() ? at(Event.SET) : liftOff() - UNSEEN_SET;
    }

    public double liftOff() {
        return at(Event.LIFT_OFF);
    }

    public double kneePass() {
        return at(Event.KNEE_PASS);
    }

    public double lockout() {
        return at(Event.LOCKOUT);
    }

    public double descent() {
        return at(Event.DESCENT);
    }

    public double touchdown() {
        return at(Event.TOUCHDOWN);
    }
}
