package org.plumbline.core.analysis.view;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.plumbline.core.rep.Rep;
import org.plumbline.core.rep.RepEvent;
import org.plumbline.core.settings.AnalysisSettings;

/**
 * Asks whether a clip plays slower than life (biomechanics B8). Heavy pulls are slow and light ones are let down slowly, but
 * hardly anybody is slow both ways in every repetition: up in more than 2.2 s and down in more than 2.2 s. A slow clip of a
 * quick lift can't be told from a calm lift, so this asks and changes nothing.
 */
final class SlowMotionDoubt {
    private static final double SLOW_SECONDS = 2.2;

    private SlowMotionDoubt() {}

    /** More than how many seconds the quickest way up and the quickest down take, if that is a reason to ask. */
    static OptionalLong seconds(List<Rep> reps, AnalysisSettings settings) {
        if (settings.slowMotionFactor() != 1) {
            return OptionalLong.empty();
        }
        double quickestUp = quickest(reps, RepEvent.LIFT_OFF, RepEvent.LOCKOUT);
        double quickestDown = quickest(reps, RepEvent.DESCENT, RepEvent.TOUCHDOWN);
        if (quickestUp <= SLOW_SECONDS
                || quickestDown <= SLOW_SECONDS
                || quickestUp == Double.POSITIVE_INFINITY
                || quickestDown == Double.POSITIVE_INFINITY) {
            return OptionalLong.empty();
        }
        return OptionalLong.of((long) Math.floor(Math.min(quickestUp, quickestDown)));
    }

    private static double quickest(List<Rep> reps, RepEvent from, RepEvent to) {
        double least = Double.POSITIVE_INFINITY;
        for (Rep rep : reps) {
            if (rep.saw(from) && rep.saw(to)) {
                Duration span = rep.at(to).minus(rep.at(from));
                least = Math.min(least, span.toNanos() / 1e9);
            }
        }
        return least;
    }
}
