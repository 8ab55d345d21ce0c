package org.plumbline.core.rep.find;

import java.time.Duration;
import java.util.Optional;
import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.kinematics.Kinematics;
import org.plumbline.core.kinematics.Traces;
import org.plumbline.core.signal.Trace;

/**
 * Finds SET: the start of the last quiet window before lift-off, hips and hands slower than 10 cm/s for a quarter of a
 * second with the hands at the bar (biomechanics C3). A dynamic start has none.
 */
final class SetFinder {
    private static final double QUIET_SPEED = 0.10;
    private static final double QUIET_SECONDS = 0.25;
    /** Speeds are taken over this time, as single-frame differences are mostly noise. */
    private static final double HALF_SPAN_SECONDS = 0.17;

    /** A noisy moment does not end the quiet. */
    private static final double LONGEST_NOISE_SECONDS = 0.12;

    private static final double AT_BAR = 0.25;
    private static final double BENT_DOWN = 60;
    /** The quiet window may end so long before the bar moves: hips settle or pop in between. */
    private static final double LONGEST_BEFORE_SECONDS = 1.0;

    private final Traces traces;
    private final BarCourse bar;
    private final Trace hipX;
    private final Trace hipY;
    private final Trace wristX;
    private final Trace wristY;
    private final Trace barY;
    private final Trace trunk;

    SetFinder(Kinematics kinematics, BarCourse bar) {
        traces = kinematics.traces();
        this.bar = bar;
        hipX = traces.of(Channel.HIP_X);
        hipY = traces.of(Channel.HIP_Y);
        wristX = traces.of(Channel.WRIST_X);
        wristY = traces.of(Channel.WRIST_Y);
        barY = traces.of(Channel.BAR_Y);
        trunk = traces.of(Channel.TRUNK_ANGLE);
    }

    Optional<Duration> before(Duration liftOff, int after) {
        int i = traces.frameAt(liftOff);
        double end = liftOff.toNanos() / 1e9;
        while (i > after && !quiet(i) && end - traces.seconds(i) < LONGEST_BEFORE_SECONDS) {
            i--;
        }
        if (!quiet(i)) {
            return Optional.empty();
        }
        int last = i;
        int first = i;
        while (i > after && traces.seconds(first) - traces.seconds(i - 1) <= LONGEST_NOISE_SECONDS) {
            i--;
            first = quiet(i) ? i : first;
        }
        return traces.seconds(last) - traces.seconds(first) >= QUIET_SECONDS
                ? Optional.of(traces.time(first))
                : Optional.empty();
    }

    private boolean quiet(int i) {
        int from = i;
        int to = i;
        while (from > 0 && traces.seconds(i) - traces.seconds(from - 1) <= HALF_SPAN_SECONDS) {
            from--;
        }
        while (to < traces.frames() - 1 && traces.seconds(to + 1) - traces.seconds(i) <= HALF_SPAN_SECONDS) {
            to++;
        }
        double span = traces.seconds(to) - traces.seconds(from);
        return span > 0 && slow(hipX, hipY, from, to, span) && slow(wristX, wristY, from, to, span) && handsAtBar(i);
    }

    private boolean slow(Trace x, Trace y, int from, int to, double span) {
        if (!x.has(from) || !x.has(to) || !y.has(from) || !y.has(to)) {
            return false;
        }
        double moved = Math.hypot(x.value(to) - x.value(from), y.value(to) - y.value(from));
        return bar.metres() * moved / span < QUIET_SPEED;
    }

    private boolean handsAtBar(int i) {
        if (!wristY.has(i)) {
            // Hands behind the plate: who bends so far down holds the bar.
            return trunk.has(i) && trunk.value(i) < BENT_DOWN;
        }
        return barY.has(i) && bar.metres() * Math.abs(wristY.value(i) - barY.value(i)) < AT_BAR;
    }
}
