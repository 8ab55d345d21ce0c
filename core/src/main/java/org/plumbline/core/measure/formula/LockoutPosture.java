package org.plumbline.core.measure.formula;

import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.measure.Detail;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.measure.Reading;
import org.plumbline.core.measure.RepReadings;
import org.plumbline.core.measure.context.RepContext;
import org.plumbline.core.measure.context.Requirements;
import org.plumbline.core.measure.context.Systematic;
import org.plumbline.core.measure.sample.Estimate;
import org.plumbline.core.measure.sample.Samples;
import org.plumbline.core.measure.sample.Window;
import org.plumbline.core.message.Text;
import org.plumbline.core.quantity.Unit;
import org.plumbline.core.rep.RepEvent;

/**
 * How the lift ends: medians of the joint angles over the lockout, and their differences to the lifter's own upright
 * standing (biomechanics C4). Without such a baseline a typical one stands in with its own error and one step of quality
 * less: hip and knee 175°, trunk 92°, which makes the limits of C6 the absolute ones it gives (165°, 100°, 107°).
 */
final class LockoutPosture implements MeasureFamily {
    private static final Estimate TYPICAL_JOINT = new Estimate(175, 5);
    private static final Estimate TYPICAL_TRUNK = new Estimate(92, 4);
    /** A lean that lasts less can't be told from the end of the movement (C6, F14). */
    private static final double LEAST_LEAN_SECONDS = 0.2;

    @Override
    public void read(RepContext rep, RepReadings.Builder into) {
        into.put(MeasureId.HIP_AT_LOCKOUT, angle(rep, Channel.HIP_ANGLE, Systematic.HIP));
        into.put(MeasureId.KNEE_AT_LOCKOUT, angle(rep, Channel.KNEE_ANGLE, Systematic.KNEE));
        into.put(MeasureId.TRUNK_AT_LOCKOUT, angle(rep, Channel.TRUNK_ANGLE, Systematic.TRUNK));
        into.put(
                Detail.HIP_SHORT_OF_STANDING,
                against(rep, Channel.HIP_ANGLE, TYPICAL_JOINT, Systematic.HIP, Systematic.HIP_CHANGE, -1));
        into.put(
                Detail.KNEE_SHORT_OF_STANDING,
                against(rep, Channel.KNEE_ANGLE, TYPICAL_JOINT, Systematic.KNEE, Systematic.KNEE_CHANGE, -1));
        into.put(
                MeasureId.LEAN_BACK,
                against(rep, Channel.TRUNK_ANGLE, TYPICAL_TRUNK, Systematic.TRUNK, Systematic.TRUNK_CHANGE, 1));
    }

    private static Requirements lockout(RepContext rep, Channel channel) {
        return rep.requirements()
                .events(RepEvent.LOCKOUT)
                .sideView()
                .stillCamera()
                .known(Text.AT_LOCKOUT, rep.lockout(), channel);
    }

    private static Reading angle(RepContext rep, Channel channel, double systematic) {
        return lockout(rep, channel).verdict().read(quality -> {
            Estimate angle = rep.median(channel, rep.lockout()).plusError(systematic);
            return Reading.of(angle.value(), angle.error(), Unit.DEGREE, quality, rep.moments(rep.lockout()));
        });
    }

    private static Reading against(
            RepContext rep, Channel channel, Estimate typical, double absolute, double change, int sign) {
        Window standing = rep.standing();
        boolean own = new Samples(rep.traces(), channel, standing).coverage() >= 0.7;
        Requirements requirements = lockout(rep, channel).degradeIf(!own).degradeIf(lasts(rep) < LEAST_LEAN_SECONDS);
        return requirements.verdict().read(quality -> {
            Estimate baseline = own ? rep.median(channel, standing).plusError(change) : typical.plusError(absolute);
            Estimate difference =
                    rep.median(channel, rep.lockout()).minus(baseline).times(sign);
            return Reading.of(difference.value(), difference.error(), Unit.DEGREE, quality, rep.moments(rep.lockout()));
        });
    }

    private static double lasts(RepContext rep) {
        Window lockout = rep.lockout();
        return lockout.isEmpty()
                ? 0
                : rep.traces().seconds(lockout.to()) - rep.traces().seconds(lockout.from());
    }
}
