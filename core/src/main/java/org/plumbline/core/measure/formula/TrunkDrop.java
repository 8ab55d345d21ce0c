package org.plumbline.core.measure.formula;

import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.measure.Reading;
import org.plumbline.core.measure.RepReadings;
import org.plumbline.core.measure.context.Admission;
import org.plumbline.core.measure.context.RepContext;
import org.plumbline.core.measure.context.Systematic;
import org.plumbline.core.measure.sample.Estimate;
import org.plumbline.core.measure.sample.SlidingMeans;
import org.plumbline.core.measure.sample.Window;
import org.plumbline.core.message.Text;
import org.plumbline.core.quantity.Quality;
import org.plumbline.core.quantity.Unit;
import org.plumbline.core.rep.RepEvent;

/**
 * Δθ_min, the primary sign of hips that rise first (biomechanics C4): the lowest 0.10 s mean of the trunk angle between
 * lift-off and knee pass, less the median before lift-off. Negative = the trunk tipped forward. A minimum of noisy data reads
 * about 2° low (B9); the limits of F08 allow for it, so it is not taken out here.
 */
final class TrunkDrop implements MeasureFamily {

    @Override
    public void read(RepContext rep, RepReadings.Builder into) {
        Window pull = rep.span(RepEvent.LIFT_OFF, RepEvent.KNEE_PASS);
        Admission admission = rep.requirements()
                .events(RepEvent.LIFT_OFF, RepEvent.KNEE_PASS)
                .timing()
                .sideView()
                .stillCamera()
                .degradeIf(rep.startsFromTouch())
                .known(Text.BEFORE_LIFT_OFF, rep.beforeLiftOff(), Channel.TRUNK_ANGLE)
                .known(Text.IN_FIRST_PULL, pull, Channel.TRUNK_ANGLE)
                .verdict();
        into.put(MeasureId.TRUNK_DROP, admission.read(quality -> drop(rep, pull, quality)));
    }

    private static Reading drop(RepContext rep, Window pull, Quality quality) {
        SlidingMeans means = new SlidingMeans(rep.traces(), Channel.TRUNK_ANGLE, pull, SlidingMeans.PERSISTENCE);
        if (means.isEmpty()) {
            return Reading.missed(rep.lift().messages().say(Text.REASON_PULL_TOO_SHORT));
        }
        Estimate start = rep.median(Channel.TRUNK_ANGLE, rep.beforeLiftOff());
        SlidingMeans.Step lowest = means.lowest();
        Estimate drop = lowest.mean().minus(start).plusError(Systematic.TRUNK_SLOW);
        Window shown = means.around(lowest, start.value() + drop.value() / 2);
        return Reading.of(
                drop.value(),
                drop.error(),
                Unit.DEGREE,
                quality,
                rep.moments(shown, lowest.stretch().middle()));
    }
}
