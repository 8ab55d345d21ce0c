package org.plumbline.core.fault;

import java.time.Duration;
import org.plumbline.core.quantity.Measured;
import org.plumbline.core.quantity.Quality;
import org.plumbline.core.quantity.Quantity;

/**
 * A fault with its evidence.
 *
 * @param code which rule
 * @param severity how far over the limit, lowered where the evidence is uncertain
 * @param scope the repetition, or the set
 * @param from start of the stretch in which it shows
 * @param to end of that stretch
 * @param evidence the moment that shows it best
 * @param value what was measured, with its error; its quality is the confidence
 * @param limit the limit that was passed, in the value's unit
 * @param message what happened, for the lifter
 * @param cue what to try
 * @param source where the rule comes from
 */
public record Fault(
        FaultCode code,
        Severity severity,
        Scope scope,
        Duration from,
        Duration to,
        Duration evidence,
        Measured value,
        Quantity limit,
        String message,
        String cue,
        String source) {

    public Fault {
        limit.in(value.unit());
        if (evidence.compareTo(from) < 0 || evidence.compareTo(to) > 0) {
            throw new IllegalArgumentException(code + ": the evidence lies outside its stretch");
        }
    }

    public Quality confidence() {
        return value.quality();
    }
}
