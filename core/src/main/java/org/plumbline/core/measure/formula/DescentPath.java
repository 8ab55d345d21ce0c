package org.plumbline.core.measure.formula;

import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.measure.Detail;
import org.plumbline.core.measure.Reading;
import org.plumbline.core.measure.RepReadings;
import org.plumbline.core.measure.context.Admission;
import org.plumbline.core.measure.context.RepContext;
import org.plumbline.core.measure.sample.Estimate;
import org.plumbline.core.measure.sample.SlidingMeans;
import org.plumbline.core.measure.sample.Window;
import org.plumbline.core.message.Text;
import org.plumbline.core.quantity.Quality;
import org.plumbline.core.quantity.Unit;
import org.plumbline.core.rep.RepEvent;

/**
 * How far the bar swings out on the way down (biomechanics C6, F16): its farthest place in front of the more forward of both
 * ends of that way. Against its place at the top alone, a bar that was pulled back to the thighs would always drift.
 */
final class DescentPath implements MeasureFamily {
    private static final double CENTIMETRES = 100;

    @Override
    public void read(RepContext rep, RepReadings.Builder into) {
        Window down = rep.span(RepEvent.DESCENT, RepEvent.TOUCHDOWN);
        Admission admission = rep.requirements()
                .events(RepEvent.DESCENT, RepEvent.TOUCHDOWN)
                .scale()
                .sideView()
                .stillCamera()
                .bar(down)
                .degradeIf(!rep.lift().kinematics().rollKnown())
                .known(Text.IN_DESCENT, down, Channel.BAR_PATH_X)
                .verdict();
        into.put(Detail.BAR_DRIFT_IN_DESCENT, admission.read(quality -> swing(rep, down, quality)));
    }

    private static Reading swing(RepContext rep, Window down, Quality quality) {
        SlidingMeans means = new SlidingMeans(rep.traces(), Channel.BAR_PATH_X, down, SlidingMeans.PERSISTENCE);
        if (means.isEmpty()) {
            return Reading.missed(rep.lift()
                    .messages()
                    .say(Text.REASON_NO_FRAMES, rep.lift().messages().say(Text.IN_DESCENT)));
        }
        Estimate top = means.steps().getFirst().mean();
        Estimate floor = means.steps().getLast().mean();
        SlidingMeans.Step farthest = means.highest();
        Estimate swing = farthest.mean()
                .minus(top.value() >= floor.value() ? top : floor)
                .plusError(rep.lift().plateWayError());
        Estimate scaled =
                swing.plusError(rep.lift().scaleError() * swing.value()).times(CENTIMETRES);
        return Reading.of(
                Math.max(0, scaled.value()),
                scaled.error(),
                Unit.CENTIMETRE,
                quality,
                rep.moments(down, farthest.stretch().middle()));
    }
}
