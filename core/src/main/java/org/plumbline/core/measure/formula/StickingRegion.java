package org.plumbline.core.measure.formula;

import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.measure.Reading;
import org.plumbline.core.measure.RepReadings;
import org.plumbline.core.measure.context.Admission;
import org.plumbline.core.measure.context.FloorLevel;
import org.plumbline.core.measure.context.RepContext;
import org.plumbline.core.measure.sample.Estimate;
import org.plumbline.core.measure.sample.Samples;
import org.plumbline.core.measure.sample.SlidingMeans;
import org.plumbline.core.measure.sample.Window;
import org.plumbline.core.message.Text;
import org.plumbline.core.quantity.Quality;
import org.plumbline.core.quantity.Unit;
import org.plumbline.core.rep.RepEvent;

/**
 * The sticking region (biomechanics B1): where the bar is slowest on the way up between its first peak of speed and a later
 * one. Not every lift has one; a dip that its own error could explain is none.
 */
final class StickingRegion implements MeasureFamily {

    @Override
    public void read(RepContext rep, RepReadings.Builder into) {
        Window up = rep.span(RepEvent.LIFT_OFF, RepEvent.LOCKOUT);
        Admission admission = rep.requirements()
                .events(RepEvent.LIFT_OFF, RepEvent.LOCKOUT)
                .timing()
                .scale()
                .stillCamera()
                .bar(up)
                .known(Text.IN_PULL, up, Channel.BAR_HEIGHT, Channel.BAR_VELOCITY)
                .verdict();
        switch (admission) {
            case Admission.Refused refused -> none(into, refused.reason());
            case Admission.Granted granted -> find(rep, up, granted.quality(), into);
        }
    }

    private static void none(RepReadings.Builder into, String reason) {
        into.put(MeasureId.STICKING_VELOCITY, Reading.missed(reason));
        into.put(MeasureId.STICKING_DEPTH, Reading.missed(reason));
        into.put(MeasureId.STICKING_HEIGHT, Reading.missed(reason));
    }

    /** The deepest valley of the 0.10 s mean speed, measured down from the lower of the peaks beside it. */
    private static void find(RepContext rep, Window up, Quality quality, RepReadings.Builder into) {
        SlidingMeans means = new SlidingMeans(rep.traces(), Channel.BAR_VELOCITY, up, SlidingMeans.PERSISTENCE);
        int count = means.steps().size();
        double[] before = new double[count];
        double[] after = new double[count];
        for (int i = 0; i < count; i++) {
            double speed = means.steps().get(i).mean().value();
            before[i] = i == 0 ? speed : Math.max(before[i - 1], speed);
        }
        for (int i = count - 1; i >= 0; i--) {
            double speed = means.steps().get(i).mean().value();
            after[i] = i == count - 1 ? speed : Math.max(after[i + 1], speed);
        }
        int valley = -1;
        double deepest = 0;
        for (int i = 0; i < count; i++) {
            double depth =
                    Math.min(before[i], after[i]) - means.steps().get(i).mean().value();
            if (depth > deepest) {
                deepest = depth;
                valley = i;
            }
        }
        if (valley < 0 || deepest < 2 * means.steps().get(valley).mean().error()) {
            none(into, rep.lift().messages().say(Text.REASON_NO_STICKING));
            return;
        }
        SlidingMeans.Step slowest = means.steps().get(valley);
        Estimate speed = slowest.mean()
                .plusError(rep.lift().scaleError() * Math.abs(slowest.mean().value()));
        int middle = slowest.stretch().middle();
        into.put(
                MeasureId.STICKING_VELOCITY,
                Reading.of(
                        speed.value(),
                        speed.error(),
                        Unit.METRE_PER_SECOND,
                        quality,
                        rep.moments(slowest.stretch(), middle)));
        double left = slowest.mean().value() / before[valley];
        into.put(
                MeasureId.STICKING_DEPTH,
                Reading.of(
                        1 - left,
                        Math.hypot(1, left) * slowest.mean().error() / before[valley],
                        Unit.RATIO,
                        quality,
                        rep.moments(slowest.stretch(), middle)));
        into.put(MeasureId.STICKING_HEIGHT, height(rep, up, slowest.stretch(), quality));
    }

    private static Reading height(RepContext rep, Window up, Window there, Quality quality) {
        Estimate start = FloorLevel.before(rep);
        Samples pull = new Samples(rep.traces(), Channel.BAR_HEIGHT, up);
        Estimate way = pull.at(pull.frameOfMax()).minus(start);
        Estimate here = rep.mean(Channel.BAR_HEIGHT, there).minus(start);
        double share = here.value() / way.value();
        double error = Math.hypot(here.error(), share * way.error()) / way.value();
        return Reading.of(share, error, Unit.RATIO, quality, rep.moments(there));
    }
}
