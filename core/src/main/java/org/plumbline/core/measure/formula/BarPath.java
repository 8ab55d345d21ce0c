package org.plumbline.core.measure.formula;

import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.measure.Reading;
import org.plumbline.core.measure.RepReadings;
import org.plumbline.core.measure.context.Admission;
import org.plumbline.core.measure.context.FloorLevel;
import org.plumbline.core.measure.context.RepContext;
import org.plumbline.core.measure.context.Requirements;
import org.plumbline.core.measure.sample.Estimate;
import org.plumbline.core.measure.sample.Samples;
import org.plumbline.core.measure.sample.SlidingMeans;
import org.plumbline.core.measure.sample.Window;
import org.plumbline.core.message.Text;
import org.plumbline.core.quantity.Measured;
import org.plumbline.core.quantity.Quality;
import org.plumbline.core.quantity.Unit;
import org.plumbline.core.rep.RepEvent;

/**
 * The bar's own way in the plate's plane: forward drift, dips and range of motion (biomechanics C4). A lean of the camera
 * adds height times its tangent to the drift (B9). An unknown lean counts as none: the limits of the drift are widened for it
 * (C1), so its error here is the tracker's alone, at one step of quality.
 */
final class BarPath implements MeasureFamily {
    private static final double CENTIMETRES = 100;

    @Override
    public void read(RepContext rep, RepReadings.Builder into) {
        Window pull = rep.span(RepEvent.LIFT_OFF, RepEvent.LOCKOUT);
        Admission drift = requirements(rep, pull)
                .sideView()
                .degradeIf(!rep.lift().kinematics().rollKnown())
                .known(Text.AT_LIFT_OFF, rep.around(RepEvent.LIFT_OFF, 0.05, 0.05), Channel.BAR_PATH_X)
                .known(Text.IN_PULL, pull, Channel.BAR_PATH_X, Channel.BAR_HEIGHT)
                .verdict();
        into.put(MeasureId.BAR_DRIFT_FORWARD, drift.read(quality -> forward(rep, pull, quality)));
        Admission height = requirements(rep, pull)
                .known(Text.IN_PULL, pull, Channel.BAR_HEIGHT)
                .verdict();
        into.put(MeasureId.BAR_DIP, height.read(quality -> dip(rep, pull, quality)));
        into.put(MeasureId.RANGE_OF_MOTION, height.read(quality -> range(rep, pull, quality)));
    }

    private static Requirements requirements(RepContext rep, Window pull) {
        return rep.requirements()
                .events(RepEvent.LIFT_OFF, RepEvent.LOCKOUT)
                .scale()
                .stillCamera()
                .bar(pull);
    }

    private static Reading forward(RepContext rep, Window pull, Quality quality) {
        SlidingMeans means = new SlidingMeans(rep.traces(), Channel.BAR_PATH_X, pull, SlidingMeans.PERSISTENCE);
        if (means.isEmpty()) {
            return Reading.missed(rep.lift().messages().say(Text.REASON_PULL_TOO_SHORT));
        }
        Estimate start = rep.mean(Channel.BAR_PATH_X, rep.around(RepEvent.LIFT_OFF, 0.05, 0.05));
        SlidingMeans.Step farthest = means.highest();
        Estimate drift = farthest.mean()
                .minus(start)
                .times(CENTIMETRES)
                .plusError(rollError(rep, pull))
                .plusError(CENTIMETRES * rep.lift().plateWayError())
                .plusError(
                        CENTIMETRES * rep.lift().scaleError() * (farthest.mean().value() - start.value()));
        Window shown = means.around(farthest, start.value() + (farthest.mean().value() - start.value()) / 2);
        return Reading.of(
                Math.max(0, drift.value()),
                drift.error(),
                Unit.CENTIMETRE,
                quality,
                rep.moments(shown, farthest.stretch().middle()));
    }

    /** What an error of a known roll does to a horizontal place half-way up: a drift that is not there, or one that is missed. */
    private static double rollError(RepContext rep, Window pull) {
        if (!rep.lift().kinematics().rollKnown() || !(rep.lift().kinematics().roll() instanceof Measured roll)) {
            return 0;
        }
        double half = rep.mean(Channel.BAR_HEIGHT, pull).value();
        return CENTIMETRES * half * Math.tan(Math.toRadians(roll.errorNumber()));
    }

    /** Largest fall, before lockout, from the highest place so far to a 0.10 s mean. */
    private static Reading dip(RepContext rep, Window pull, Quality quality) {
        SlidingMeans means = new SlidingMeans(rep.traces(), Channel.BAR_HEIGHT, pull, SlidingMeans.PERSISTENCE);
        if (means.isEmpty()) {
            return Reading.missed(rep.lift().messages().say(Text.REASON_PULL_TOO_SHORT));
        }
        Window deepest = means.steps().getFirst().stretch();
        Estimate dip = new Estimate(0, means.steps().getFirst().mean().error());
        for (SlidingMeans.Step step : means.steps()) {
            Samples before = new Samples(
                    rep.traces(),
                    Channel.BAR_HEIGHT,
                    new Window(pull.from(), step.stretch().from()));
            if (before.isEmpty()) {
                continue;
            }
            Estimate fall = before.at(before.frameOfMax()).minus(step.mean());
            if (fall.value() > dip.value()) {
                dip = fall;
                deepest = step.stretch();
            }
        }
        return Reading.of(
                CENTIMETRES * dip.value(),
                CENTIMETRES * dip.plusError(rep.lift().plateWayError()).error(),
                Unit.CENTIMETRE,
                quality,
                rep.moments(deepest));
    }

    /** From where the bar rests on the floor to its highest 0.10 s mean, which a jerk to lean back may reach late. */
    private static Reading range(RepContext rep, Window pull, Quality quality) {
        Window up = new Window(pull.from(), Math.max(pull.to(), rep.lockout().to()));
        SlidingMeans means = new SlidingMeans(rep.traces(), Channel.BAR_HEIGHT, up, SlidingMeans.PERSISTENCE);
        if (means.isEmpty()) {
            return Reading.missed(rep.lift().messages().say(Text.REASON_PULL_TOO_SHORT));
        }
        SlidingMeans.Step top = means.highest();
        Estimate range = top.mean().minus(FloorLevel.before(rep));
        return Reading.of(
                range.value(),
                range.plusError(rep.lift().plateWayError())
                        .plusError(rep.lift().scaleError() * range.value())
                        .error(),
                Unit.METRE,
                quality,
                rep.moments(up, top.stretch().middle()));
    }
}
