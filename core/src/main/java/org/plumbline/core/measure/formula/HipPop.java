package org.plumbline.core.measure.formula;

import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.measure.Detail;
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

/** P_pre of biomechanics C4: how far the hips rise between the set-up and lift-off, as a share of trunk length. */
final class HipPop implements MeasureFamily {
    private static final double SETTLED_SECONDS = 0.25;

    @Override
    public void read(RepContext rep, RepReadings.Builder into) {
        Window set = rep.around(RepEvent.SET, 0, SETTLED_SECONDS);
        Window setup = rep.span(RepEvent.SET, RepEvent.LIFT_OFF);
        Admission admission = rep.requirements()
                .require(!rep.startsFromTouch(), Text.REASON_TOUCH_AND_GO)
                .events(RepEvent.SET, RepEvent.LIFT_OFF)
                .sideView()
                .stillCamera()
                .known(Text.IN_SETUP, set, Channel.HIP_Y)
                .known(Text.IN_SETUP, setup, Channel.HIP_Y)
                .verdict();
        into.put(MeasureId.HIP_POP, admission.read(quality -> pop(rep, set, setup, quality)));
        Admission trunk = rep.requirements()
                .require(!rep.startsFromTouch(), Text.REASON_TOUCH_AND_GO)
                .events(RepEvent.SET, RepEvent.LIFT_OFF)
                .sideView()
                .stillCamera()
                .known(Text.IN_SETUP, set, Channel.TRUNK_ANGLE)
                .known(Text.IN_SETUP, setup, Channel.TRUNK_ANGLE)
                .verdict();
        into.put(Detail.TRUNK_DROP_IN_SETUP, trunk.read(quality -> tip(rep, set, setup, quality)));
    }

    /** Lowest trunk angle up to lift-off less the one of the set-up; negative = the trunk tips forward as the hips pop up. */
    private static Reading tip(RepContext rep, Window set, Window setup, Quality quality) {
        SlidingMeans means = new SlidingMeans(rep.traces(), Channel.TRUNK_ANGLE, setup, SlidingMeans.PERSISTENCE);
        if (means.isEmpty()) {
            return tooShort(rep);
        }
        SlidingMeans.Step lowest = means.lowest();
        Estimate tip = lowest.mean().minus(rep.median(Channel.TRUNK_ANGLE, set)).plusError(Systematic.TRUNK_SLOW);
        return Reading.of(
                tip.value(),
                tip.error(),
                Unit.DEGREE,
                quality,
                rep.moments(setup, lowest.stretch().middle()));
    }

    private static Reading tooShort(RepContext rep) {
        return Reading.missed(rep.lift()
                .messages()
                .say(Text.REASON_NO_FRAMES, rep.lift().messages().say(Text.IN_SETUP)));
    }

    private static Reading pop(RepContext rep, Window set, Window setup, Quality quality) {
        SlidingMeans means = new SlidingMeans(rep.traces(), Channel.HIP_Y, setup, SlidingMeans.PERSISTENCE);
        if (means.isEmpty()) {
            return tooShort(rep);
        }
        SlidingMeans.Step highest = means.highest();
        Estimate rise = highest.mean()
                .minus(rep.median(Channel.HIP_Y, set))
                .times(1 / rep.trunkLength())
                .plusError(Systematic.JOINT_SLOW);
        return Reading.of(
                Math.max(0, rise.value()),
                rise.error(),
                Unit.RATIO,
                quality,
                rep.moments(setup, highest.stretch().middle()));
    }
}
