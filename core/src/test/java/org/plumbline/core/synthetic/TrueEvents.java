package org.plumbline.core.synthetic;

import java.util.EnumMap;
import java.util.Map;
import org.plumbline.core.rep.RepEvent;
import org.plumbline.core.rep.RepType;

/** Reads the events of biomechanics C3 off the noise-free curves, a thousand times a second. */
final class TrueEvents {
    private static final double DT = 0.001;

    private TrueEvents() {}

    /**
     * Finds the events of one repetition.
     *
     * @param after end of the repetition before, seconds
     * @param from when this one's pull begins
     * @param until when its lowering ends
     */
    static TrueRep of(Movement movement, RepType type, double after, double from, double until) {
        double rest = movement.at(from).bar().y();
        double top = 0;
        for (double t = from; t <= until; t += DT) {
            top = Math.max(top, movement.at(t).bar().y() - rest);
        }
        Map<RepEvent, Double> events = new EnumMap<>(RepEvent.class);
        double set = from;
        while (set > after && speed(movement, set - DT) < 0.10) {
            set -= DT;
        }
        if (from - set >= 0.25) {
            events.put(RepEvent.SET, set);
        }
        double still = 0;
        for (double t = from; t <= until; t += DT) {
            Posture now = movement.at(t);
            double height = now.bar().y() - rest;
            if (height >= 0.01) {
                events.putIfAbsent(RepEvent.LIFT_OFF, t);
            }
            if (now.bar().y() >= now.knee().y()) {
                events.putIfAbsent(RepEvent.KNEE_PASS, t);
            }
            if (height >= 0.97 * top) {
                boolean slow =
                        Math.abs(movement.at(t + DT).bar().y() - now.bar().y()) < 0.05 * DT;
                still = slow ? still + DT : 0;
                if (still >= 0.10 && type != RepType.FAILED) {
                    events.putIfAbsent(RepEvent.LOCKOUT, t - still + DT);
                }
                events.put(RepEvent.DESCENT, t);
            }
            if (events.containsKey(RepEvent.DESCENT) && height <= 0.02) {
                events.putIfAbsent(RepEvent.TOUCHDOWN, t);
            }
        }
        return new TrueRep(type, events);
    }

    private static double speed(Movement movement, double t) {
        Posture a = movement.at(t);
        Posture b = movement.at(t + DT);
        return Math.max(a.hip().distanceTo(b.hip()), a.grip().distanceTo(b.grip())) / DT;
    }
}
