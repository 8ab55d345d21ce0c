package org.plumbline.samples.truth.measure;

import org.plumbline.samples.truth.RepEvents;

/**
 * A repetition to be measured.
 *
 * @param course from the touchdown before to shortly after its own
 * @param standing the lifter upright, without fault
 * @param rest height of the bar's axis on the floor
 */
record Rep(Course course, RepEvents events, Instant standing, double rest) {
    private static final double START = 0.3;
    private static final double TOUCH = 0.05;
    private static final double SETTLED = 0.25;

    /** Beginning and end of the time that shows the start posture: C4's 0.3 s, or about lift-off where there is no rest. */
    double startFrom() {
        return events.sawSet() ? Math.max(events.set(), events.liftOff() - START) : events.liftOff() - TOUCH;
    }

    double startTo() {
        return events.sawSet() ? events.liftOff() : events.liftOff() + TOUCH;
    }

    /** End of the first part of the set-up. */
    double settled() {
        return Math.min(events.set() + SETTLED, events.liftOff());
    }

    double height(Instant it) {
        return it.bar().y() - rest;
    }
}
