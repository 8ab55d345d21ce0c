package org.plumbline.core.measure.formula;

import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.measure.Reading;
import org.plumbline.core.measure.RepReadings;
import org.plumbline.core.measure.context.Admission;
import org.plumbline.core.measure.context.RepContext;
import org.plumbline.core.measure.context.Systematic;
import org.plumbline.core.measure.sample.Crossing;
import org.plumbline.core.measure.sample.Estimate;
import org.plumbline.core.measure.sample.Window;
import org.plumbline.core.message.Text;
import org.plumbline.core.quantity.Quality;
import org.plumbline.core.quantity.Unit;
import org.plumbline.core.rep.RepEvent;

/**
 * t_lag of biomechanics C4: how much earlier the hips than the shoulders are half-way through their own rise from the start
 * posture to knee pass. Positive = hips lead. Between frames by straight lines; its error is never below one frame. Both are
 * still rising at knee pass, so hips that are ahead by a constant time have risen farther by then, and the measure reads about
 * half of that time: a sign and an order of size, for display.
 */
final class HipLead implements MeasureFamily {
    /** Less than this share of trunk length (4 cm) is no rise to speak of. */
    private static final double LEAST_RISE = 0.08;

    @Override
    public void read(RepContext rep, RepReadings.Builder into) {
        Window start = start(rep);
        Window end = rep.around(RepEvent.KNEE_PASS, 0.05, 0.05);
        Window rise = start.isEmpty() || end.isEmpty() ? Window.EMPTY : new Window(start.from(), end.to());
        Admission admission = rep.requirements()
                .events(RepEvent.LIFT_OFF, RepEvent.KNEE_PASS)
                .timing()
                .sideView()
                .stillCamera()
                .degradeIf(rep.startsFromTouch())
                .known(Text.BEFORE_LIFT_OFF, start, Channel.HIP_Y, Channel.SHOULDER_Y)
                .known(Text.IN_FIRST_PULL, rise, Channel.HIP_Y, Channel.SHOULDER_Y)
                .known(Text.AT_KNEE_PASS, end, Channel.HIP_Y, Channel.SHOULDER_Y)
                .verdict();
        into.put(MeasureId.HIP_LEAD, admission.read(quality -> lead(rep, start, rise, end, quality)));
    }

    /** The start posture: from SET where it was seen, else just before lift-off. */
    private static Window start(RepContext rep) {
        return rep.startsFromTouch() || !rep.rep().saw(RepEvent.SET)
                ? rep.beforeLiftOff()
                : rep.around(RepEvent.SET, 0, 0.25);
    }

    private static Reading lead(RepContext rep, Window start, Window rise, Window end, Quality quality) {
        if (height(rep, Channel.HIP_Y, start, end) < LEAST_RISE * rep.trunkLength()
                || height(rep, Channel.SHOULDER_Y, start, end) < LEAST_RISE * rep.trunkLength()) {
            return Reading.missed(rep.lift().messages().say(Text.REASON_RISE_TOO_SMALL));
        }
        Estimate hips = halfWay(rep, Channel.HIP_Y, start, rise, end);
        Estimate shoulders = halfWay(rep, Channel.SHOULDER_Y, start, rise, end);
        Estimate lead = shoulders.minus(hips).plusError(1 / rep.framesPerSecond());
        int at = Window.between(rep.traces(), 0, Math.min(hips.value(), shoulders.value()))
                .to();
        return Reading.of(lead.value(), lead.error(), Unit.SECOND, quality, rep.moments(rise, at));
    }

    private static double height(RepContext rep, Channel channel, Window start, Window end) {
        return rep.mean(channel, end).value() - rep.median(channel, start).value();
    }

    /** The moment half-way up, seconds; its error is that of the level over the speed there. */
    private static Estimate halfWay(RepContext rep, Channel channel, Window start, Window rise, Window end) {
        Estimate from = rep.median(channel, start);
        Estimate to = rep.mean(channel, end);
        double moment = Crossing.upward(rep.traces(), channel, rise, (from.value() + to.value()) / 2);
        Window before = Window.between(rep.traces(), moment - 0.1, moment);
        Window after = Window.between(rep.traces(), moment, moment + 0.1);
        Estimate below = rep.mean(channel, before.isEmpty() ? start : before);
        Estimate above = rep.mean(channel, after.isEmpty() ? end : after);
        // Means over 0.1 s on either side lie 0.1 s apart; a crossing in a lull is no better known than by the whole
        // rise.
        double speed = Math.max((above.value() - below.value()) / 0.1, (to.value() - from.value()) / 4);
        double level = Math.hypot(from.error(), to.error()) / 2;
        double slow = Systematic.JOINT_SLOW * rep.trunkLength();
        return new Estimate(moment, Math.hypot(slow, Math.hypot(level, below.error())) / speed);
    }
}
