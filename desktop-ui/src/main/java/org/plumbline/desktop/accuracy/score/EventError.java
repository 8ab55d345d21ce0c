package org.plumbline.desktop.accuracy.score;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.rep.RepEvent;
import org.plumbline.samples.truth.RepEvents;

/**
 * How late an event was found.
 *
 * @param milliseconds negative = early
 */
public record EventError(RepEvent event, int rep, double milliseconds) {

    static List<EventError> of(RepMatching.Pair pair) {
        List<EventError> errors = new ArrayList<>();
        for (RepEvent event : RepEvent.values()) {
            boolean known = event != RepEvent.SET || pair.known().events().sawSet();
            if (known && pair.found().rep().saw(event)) {
                double found = pair.found().rep().at(event).toNanos() / 1e9;
                errors.add(new EventError(
                        event,
                        pair.known().rep() + 1,
                        1000 * (found - truth(pair.known().events(), event))));
            }
        }
        return errors;
    }

    private static double truth(RepEvents events, RepEvent event) {
        return switch (event) {
            case SET -> events.set();
            case LIFT_OFF -> events.liftOff();
            case KNEE_PASS -> events.kneePass();
            case LOCKOUT -> events.lockout();
            case DESCENT -> events.descent();
            case TOUCHDOWN -> events.touchdown();
        };
    }
}
