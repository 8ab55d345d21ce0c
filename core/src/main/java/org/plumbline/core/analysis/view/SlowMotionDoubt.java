package org.plumbline.core.analysis.view;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.analysis.ViewWarning;
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

    static Optional<ViewWarning> of(List<Rep> reps, AnalysisSettings settings) {
        if (settings.slowMotionFactor() != 1) {
            return Optional.empty();
        }
        double quickestUp = quickest(reps, RepEvent.LIFT_OFF, RepEvent.LOCKOUT);
        double quickestDown = quickest(reps, RepEvent.DESCENT, RepEvent.TOUCHDOWN);
        if (quickestUp <= SLOW_SECONDS
                || quickestDown <= SLOW_SECONDS
                || quickestUp == Double.POSITIVE_INFINITY
                || quickestDown == Double.POSITIVE_INFINITY) {
            return Optional.empty();
        }
        return Optional.of(new ViewWarning(
                "slow-motion-suspected",
                "The bar takes more than " + (int) Math.floor(Math.min(quickestUp, quickestDown))
                        + " seconds both up and down: is this slow motion? Times and speeds are right only if the clip"
                        + " plays at real speed; otherwise set how many times slower it plays."));
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
