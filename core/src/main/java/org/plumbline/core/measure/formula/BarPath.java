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
import org.plumbline.core.quantity.Quality;
import org.plumbline.core.quantity.Unit;
import org.plumbline.core.rep.RepEvent;

/**
 * The bar's own way in the plate's plane: forward drift, dips and range of motion (biomechanics C4). A lean of the camera
 * adds height times its tangent to the drift (B9). An unknown lean counts as none; what it may do is in the error, and costs
 * one step of quality.
 */
final class BarPath implements MeasureFamily {
    private static final double CENTIMETRES = 100;

    @Override
    public void read(RepContext rep, RepReadings.Builder into) {
        Window pull = rep.span(RepEvent.LIFT_OFF, RepEvent.LOCKOUT);
        Admission drift = requirements(rep, pull)
                .sideView()
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
                .plusError(rollError(means, start.value(), rep))
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

    /**
     * What the lean that is left unknown does to the drift: the whole way leant so far to either side, which moves a place by
     * its height. A lean can make a drift as it can hide one.
     */
    private static double rollError(SlidingMeans means, double start, RepContext rep) {
        double slope = Math.tan(Math.toRadians(rep.lift().kinematics().rollErrorDegrees()));
        double floor = FloorLevel.before(rep).value();
        double ahead = 0;
        double back = 0;
        double upright = 0;
        for (SlidingMeans.Step step : means.steps()) {
            Samples heights = new Samples(rep.traces(), Channel.BAR_HEIGHT, step.stretch());
            double lean = heights.isEmpty() ? 0 : slope * (heights.mean().value() - floor);
            double way = step.mean().value() - start;
            upright = Math.max(upright, way);
            ahead = Math.max(ahead, way + lean);
            back = Math.max(back, way - lean);
        }
        return CENTIMETRES * Math.max(ahead - upright, upright - back);
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
