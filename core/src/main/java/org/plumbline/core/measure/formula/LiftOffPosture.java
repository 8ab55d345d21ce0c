package org.plumbline.core.measure.formula;

import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.measure.Detail;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.measure.Moments;
import org.plumbline.core.measure.Reading;
import org.plumbline.core.measure.RepReadings;
import org.plumbline.core.measure.context.Admission;
import org.plumbline.core.measure.context.RepContext;
import org.plumbline.core.measure.context.Requirements;
import org.plumbline.core.measure.context.Systematic;
import org.plumbline.core.measure.sample.Estimate;
import org.plumbline.core.measure.sample.Window;
import org.plumbline.core.message.Text;
import org.plumbline.core.quantity.Unit;
import org.plumbline.core.rep.RepEvent;

/** The posture in which the bar leaves the floor: θ, κ, h, τ and the stoop-squat index of biomechanics C4. */
final class LiftOffPosture implements MeasureFamily {
    /** A plumb line or a smaller height than this share of trunk length can't be divided by. */
    private static final double LEAST_HEIGHT = 0.2;

    @Override
    public void read(RepContext rep, RepReadings.Builder into) {
        into.put(MeasureId.TRUNK_AT_LIFTOFF, angle(rep, Channel.TRUNK_ANGLE, Systematic.TRUNK));
        into.put(MeasureId.KNEE_AT_LIFTOFF, angle(rep, Channel.KNEE_ANGLE, Systematic.KNEE));
        into.put(MeasureId.HIP_FRACTION_AT_LIFTOFF, hipFraction(rep));
        into.put(MeasureId.ARM_ANGLE_AT_LIFTOFF, armAngle(rep));
        into.put(Detail.STOOP_SHARE_AT_LIFTOFF, stoopShare(rep));
    }

    private static Requirements posture(RepContext rep, Channel... channels) {
        return rep.requirements()
                .events(RepEvent.LIFT_OFF)
                .sideView()
                .stillCamera()
                .known(Text.AT_LIFT_OFF, rep.atLiftOff(), channels);
    }

    private static Reading angle(RepContext rep, Channel channel, double systematic) {
        return posture(rep, channel).verdict().read(quality -> {
            Estimate angle = rep.mean(channel, rep.atLiftOff()).plusError(systematic);
            return Reading.of(angle.value(), angle.error(), Unit.DEGREE, quality, moments(rep));
        });
    }

    /** h = (Y_H − Y_K)/(Y_S − Y_K): 0 hips at knee height, 1 at shoulder height. */
    private static Reading hipFraction(RepContext rep) {
        Admission admission =
                posture(rep, Channel.HIP_Y, Channel.KNEE_Y, Channel.SHOULDER_Y).verdict();
        return admission.read(quality -> {
            Estimate hip = joint(rep, Channel.HIP_Y);
            Estimate knee = joint(rep, Channel.KNEE_Y);
            Estimate shoulder = joint(rep, Channel.SHOULDER_Y);
            double height = shoulder.value() - knee.value();
            if (height < LEAST_HEIGHT * rep.trunkLength()) {
                return Reading.missed(rep.lift().messages().say(Text.REASON_SHOULDER_AT_KNEE));
            }
            double h = (hip.value() - knee.value()) / height;
            double error = Math.hypot(hip.error(), Math.hypot(h * shoulder.error(), (1 - h) * knee.error())) / height;
            return Reading.of(h, error, Unit.RATIO, quality, moments(rep));
        });
    }

    /** τ = atan2(X_S − X_b, Y_S − Y_b): positive with the shoulders ahead of the bar. */
    private static Reading armAngle(RepContext rep) {
        Admission admission = rep.requirements()
                .events(RepEvent.LIFT_OFF)
                .strictSideView()
                .scale()
                .bar(rep.atLiftOff())
                .known(
                        Text.AT_LIFT_OFF,
                        rep.atLiftOff(),
                        Channel.SHOULDER_X,
                        Channel.SHOULDER_Y,
                        Channel.BAR_X,
                        Channel.BAR_Y)
                .verdict();
        return admission.read(quality -> {
            Window window = rep.atLiftOff();
            Estimate ahead = joint(rep, Channel.SHOULDER_X)
                    .minus(rep.mean(Channel.BAR_X, window).plusError(Systematic.BAR_TO_BODY));
            Estimate above = joint(rep, Channel.SHOULDER_Y).minus(rep.mean(Channel.BAR_Y, window));
            double reach = Math.hypot(ahead.value(), above.value());
            double angle = Math.toDegrees(Math.atan2(ahead.value(), above.value()));
            double error = Math.toDegrees(
                            Math.hypot(ahead.error() * above.value() / reach, above.error() * ahead.value() / reach))
                    / reach;
            // Against the plumb line, a lean of the camera counts in full.
            double withLean = Math.hypot(error, rep.lift().kinematics().rollErrorDegrees());
            return Reading.of(angle, withLean, Unit.DEGREE, quality, moments(rep));
        });
    }

    /** (ΔY_S − ΔY_H)/ΔY_S against the own standing: 0 all legs, 1 all trunk. */
    private static Reading stoopShare(RepContext rep) {
        Window standing = rep.standingOrLockout();
        Admission admission = posture(rep, Channel.HIP_Y, Channel.SHOULDER_Y)
                .require(!standing.isEmpty(), Text.REASON_NO_STANDING)
                .degradeIf(rep.standing().isEmpty())
                .known(Text.WHILE_STANDING, standing, Channel.HIP_Y, Channel.SHOULDER_Y)
                .verdict();
        return admission.read(quality -> {
            Estimate shoulder = rep.median(Channel.SHOULDER_Y, standing).minus(joint(rep, Channel.SHOULDER_Y));
            Estimate hip = rep.median(Channel.HIP_Y, standing).minus(joint(rep, Channel.HIP_Y));
            if (shoulder.value() < LEAST_HEIGHT * rep.trunkLength()) {
                return Reading.missed(rep.lift().messages().say(Text.REASON_NO_LOWERING));
            }
            double legs = hip.value() / shoulder.value();
            double error = Math.hypot(hip.error(), legs * shoulder.error()) / shoulder.value();
            return Reading.of(1 - legs, error, Unit.RATIO, quality, moments(rep));
        });
    }

    private static Estimate joint(RepContext rep, Channel channel) {
        return rep.mean(channel, rep.atLiftOff()).plusError(Systematic.JOINT * rep.trunkLength());
    }

    private static Moments moments(RepContext rep) {
        return rep.moments(rep.atLiftOff(), rep.atLiftOff().to());
    }
}
