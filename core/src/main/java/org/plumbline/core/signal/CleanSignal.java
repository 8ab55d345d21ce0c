package org.plumbline.core.signal;

import org.plumbline.core.quantity.Unit;

/**
 * A filtered signal with its speed of change.
 *
 * @param values the signal
 * @param velocity its change per second; missing where the stretch is too short to tell
 * @param noise standard deviation of one raw sample, from what the filter took away
 */
public record CleanSignal(Trace values, Trace velocity, double noise) {

    /** A signal without any sample. */
    public static CleanSignal missing(Unit unit, int length) {
        return new CleanSignal(Trace.missing(unit, length), Trace.missing(SignalCleaner.rateOf(unit), length), 0);
    }
}
