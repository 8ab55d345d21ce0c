package org.plumbline.samples.truth.measure;

import java.util.Optional;
import org.plumbline.samples.truth.RepEvents;
import org.plumbline.samples.truth.RepEvents.Event;

/**
 * All events of a repetition that was lifted to the top and put down again, by the definitions of biomechanics C3
 * ({@link RepEvents}), seconds of the lifter's own time.
 *
 * @param set the lifter has come to rest at the bar, for the last time before lift-off
 * @param setSeen whether there was such a rest; if not, {@code set} is 0.5 s before lift-off
 */
public record DefinedEvents(
        double set,
        boolean setSeen,
        double liftOff,
        double kneePass,
        double lockout,
        double descent,
        double touchdown) {
    private static final double UNSEEN_SET = 0.5;

    /** Nothing for a repetition that lacks one of the others. */
    static Optional<DefinedEvents> of(RepEvents seen) {
        boolean whole = seen.saw(Event.LIFT_OFF)
                && seen.saw(Event.KNEE_PASS)
                && seen.saw(Event.LOCKOUT)
                && seen.saw(Event.DESCENT)
                && seen.saw(Event.TOUCHDOWN);
        if (!whole) {
            return Optional.empty();
        }
        boolean rested = seen.saw(Event.SET);
        return Optional.of(new DefinedEvents(
                rested ? seen.at(Event.SET) : seen.liftOff() - UNSEEN_SET,
                rested,
                seen.liftOff(),
                seen.kneePass(),
                seen.lockout(),
                seen.lowering(),
                seen.touchdown()));
    }
}
