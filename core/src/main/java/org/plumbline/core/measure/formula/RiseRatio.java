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
 * R½ of biomechanics C4: rise of the hips over rise of the shoulders from lift-off until the bar has come half-way to the
 * knees. Shoulders that rose less than 4 cm are taken to have risen 4 cm, so that the ratio is then a lower bound.
 */
final class RiseRatio implements MeasureFamily {
    /** 4 cm of a 0.5 m trunk. */
    private static final double LEAST_RISE = 0.08;

    @Override
    public void read(RepContext rep, RepReadings.Builder into) {
        Window pull = rep.span(RepEvent.LIFT_OFF, RepEvent.KNEE_PASS);
        Admission admission = rep.requirements()
                .events(RepEvent.LIFT_OFF, RepEvent.KNEE_PASS)
                .timing()
                .sideView()
                .stillCamera()
                .known(Text.IN_FIRST_PULL, pull, Channel.HIP_Y, Channel.SHOULDER_Y, Channel.BAR_HEIGHT)
                .known(Text.AT_LIFT_OFF, liftOff(rep), Channel.HIP_Y, Channel.SHOULDER_Y)
                .verdict();
        into.put(MeasureId.HIP_SHOULDER_RISE_RATIO, admission.read(quality -> ratio(rep, pull, quality)));
    }

    private static Window liftOff(RepContext rep) {
        return rep.around(RepEvent.LIFT_OFF, 0.05, 0.05);
    }

    private static Reading ratio(RepContext rep, Window pull, Quality quality) {
        double half = Crossing.meanLevel(rep.traces(), Channel.BAR_HEIGHT, pull);
        double moment = Crossing.upward(rep.traces(), Channel.BAR_HEIGHT, pull, half);
        Window there = Window.between(rep.traces(), moment - 0.05, moment + 0.05);
        Admission seen = rep.requirements()
                .known(Text.IN_FIRST_PULL, there, Channel.HIP_Y, Channel.SHOULDER_Y)
                .verdict();
        return seen.read(ignored -> {
            Estimate hip = rise(rep, Channel.HIP_Y, there);
            Estimate shoulder = rise(rep, Channel.SHOULDER_Y, there);
            double least = LEAST_RISE * rep.trunkLength();
            if (Math.max(hip.value(), shoulder.value()) < least) {
                return Reading.missed(rep.lift().messages().say(Text.REASON_RISE_TOO_SMALL));
            }
            double base = Math.max(shoulder.value(), least);
            double ratio = hip.value() / base;
            double error = Math.hypot(hip.error(), ratio * shoulder.error()) / base;
            return Reading.of(
                    ratio,
                    error,
                    Unit.RATIO,
                    quality,
                    rep.moments(new Window(pull.from(), there.to()), there.middle()));
        });
    }

    private static Estimate rise(RepContext rep, Channel channel, Window there) {
        return rep.mean(channel, there)
                .minus(rep.mean(channel, liftOff(rep)))
                .plusError(Systematic.JOINT_SLOW * rep.trunkLength());
    }
}
