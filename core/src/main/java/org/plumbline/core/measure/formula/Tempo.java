package org.plumbline.core.measure.formula;

import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.measure.Detail;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.measure.Reading;
import org.plumbline.core.measure.RepReadings;
import org.plumbline.core.measure.context.Admission;
import org.plumbline.core.measure.context.RepContext;
import org.plumbline.core.measure.context.Requirements;
import org.plumbline.core.measure.context.Systematic;
import org.plumbline.core.measure.sample.Estimate;
import org.plumbline.core.measure.sample.Samples;
import org.plumbline.core.measure.sample.Window;
import org.plumbline.core.message.Text;
import org.plumbline.core.quantity.Quality;
import org.plumbline.core.quantity.Unit;
import org.plumbline.core.rep.RepEvent;

/**
 * Durations and speeds of the bar (biomechanics C4), physical time. Heights need no side view: yaw leaves the vertical alone.
 * Each moment is known to ± 30 ms or one frame, whichever is more.
 */
final class Tempo implements MeasureFamily {
    private static final double GRAVITY = 9.81;
    /** Samples of a velocity that was smoothed at 6 Hz share their error; 0.1 s apart they are taken as independent. */
    private static final double ACCELERATION_SECONDS = 0.1;

    @Override
    public void read(RepContext rep, RepReadings.Builder into) {
        Window up = rep.span(RepEvent.LIFT_OFF, RepEvent.LOCKOUT);
        Window down = rep.span(RepEvent.DESCENT, RepEvent.TOUCHDOWN);
        into.put(MeasureId.CONCENTRIC, duration(rep, RepEvent.LIFT_OFF, RepEvent.LOCKOUT, up));
        into.put(MeasureId.ECCENTRIC, duration(rep, RepEvent.DESCENT, RepEvent.TOUCHDOWN, down));
        Admission rising = speed(rep, RepEvent.LIFT_OFF, RepEvent.LOCKOUT, Text.IN_PULL, up);
        Admission falling = speed(rep, RepEvent.DESCENT, RepEvent.TOUCHDOWN, Text.IN_DESCENT, down);
        into.put(MeasureId.MEAN_CONCENTRIC_VELOCITY, rising.read(quality -> mean(rep, up, quality)));
        into.put(MeasureId.PEAK_VELOCITY, rising.read(quality -> peak(rep, up, 1, quality)));
        into.put(MeasureId.LOWERING_PEAK_SPEED, falling.read(quality -> peak(rep, down, -1, quality)));
        into.put(Detail.FREE_FALL_SHARE, falling.read(quality -> freeFall(rep, down, quality)));
    }

    private static double momentError(RepContext rep) {
        return Math.max(Systematic.EVENT_SECONDS, 1 / rep.framesPerSecond());
    }

    private static Reading duration(RepContext rep, RepEvent from, RepEvent to, Window window) {
        Requirements needs =
                rep.requirements().events(from, to).timing().stillCamera().bar(window);
        return needs.verdict()
                .read(quality -> Reading.of(
                        rep.seconds(to) - rep.seconds(from),
                        momentError(rep) * Math.sqrt(2),
                        Unit.SECOND,
                        quality,
                        rep.moments(window)));
    }

    private static Admission speed(RepContext rep, RepEvent from, RepEvent to, Text where, Window window) {
        return rep.requirements()
                .events(from, to)
                .timing()
                .scale()
                .stillCamera()
                .bar(window)
                .known(where, window, Channel.BAR_HEIGHT, Channel.BAR_VELOCITY)
                .verdict();
    }

    private static Reading mean(RepContext rep, Window up, Quality quality) {
        Estimate start = rep.at(Channel.BAR_HEIGHT, RepEvent.LIFT_OFF);
        Estimate end = rep.at(Channel.BAR_HEIGHT, RepEvent.LOCKOUT);
        double seconds = rep.seconds(RepEvent.LOCKOUT) - rep.seconds(RepEvent.LIFT_OFF);
        Estimate travel = end.minus(start);
        double mean = travel.value() / seconds;
        double error = Math.hypot(
                travel.error() / seconds,
                mean * Math.hypot(rep.lift().scaleError(), momentError(rep) * Math.sqrt(2) / seconds));
        return Reading.of(mean, error, Unit.METRE_PER_SECOND, quality, rep.moments(up));
    }

    private static Reading peak(RepContext rep, Window window, int sign, Quality quality) {
        Samples samples = new Samples(rep.traces(), Channel.BAR_VELOCITY, window);
        int fastest = window.from();
        Estimate best = new Estimate(0, 0);
        for (int frame = window.from(); frame <= window.to(); frame++) {
            boolean present = rep.traces().of(Channel.BAR_VELOCITY).has(frame);
            if (present && sign * samples.at(frame).value() > best.value()) {
                fastest = frame;
                best = samples.at(frame).times(sign);
            }
        }
        double error = Math.hypot(best.error(), best.value() * rep.lift().scaleError());
        return Reading.of(best.value(), error, Unit.METRE_PER_SECOND, quality, rep.moments(window, fastest));
    }

    /** Greatest mean downward acceleration over 0.1 s, as a share of gravity. */
    private static Reading freeFall(RepContext rep, Window down, Quality quality) {
        double largest = 0;
        double error = 0;
        int at = down.from();
        for (int from = down.from(); from <= down.to(); from++) {
            int to = Window.between(
                            rep.traces(),
                            rep.traces().seconds(from),
                            rep.traces().seconds(from) + ACCELERATION_SECONDS + 1e-3)
                    .to();
            double seconds = rep.traces().seconds(to) - rep.traces().seconds(from);
            boolean whole = to <= down.to() && seconds > ACCELERATION_SECONDS / 2;
            Samples ends = new Samples(rep.traces(), Channel.BAR_VELOCITY, new Window(from, Math.min(to, down.to())));
            if (!whole || ends.coverage() < 1) {
                continue;
            }
            Estimate change = ends.at(from).minus(ends.at(to)).times(1 / (seconds * GRAVITY));
            if (change.value() > largest) {
                largest = change.value();
                error = Math.hypot(change.error(), change.value() * rep.lift().scaleError());
                at = from;
            }
        }
        return Reading.of(largest, error, Unit.RATIO, quality, rep.moments(down, at));
    }
}
