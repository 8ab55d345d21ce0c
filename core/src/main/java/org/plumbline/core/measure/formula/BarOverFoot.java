package org.plumbline.core.measure.formula;

import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.kinematics.Foot;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.measure.Reading;
import org.plumbline.core.measure.RepReadings;
import org.plumbline.core.measure.context.Admission;
import org.plumbline.core.measure.context.RepContext;
import org.plumbline.core.measure.context.Requirements;
import org.plumbline.core.measure.context.Systematic;
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
 * Bar against the planted foot: m at lift-off and its largest value over the pull, and the foot fraction p (biomechanics
 * C4). Error: noise, 1.5 cm that the parallax correction leaves, and what is unknown of the yaw times the depth between
 * plate and foot.
 */
final class BarOverFoot implements MeasureFamily {
    /** Bar and hands farther apart than this at set-up: low quality (C1). */
    private static final double HANDS_OFF = 0.04;
    /** Farther than this: the corrected bar can't be believed (C1). */
    private static final double HANDS_LOST = 0.08;

    @Override
    public void read(RepContext rep, RepReadings.Builder into) {
        Window liftOff = rep.atLiftOff();
        into.put(
                MeasureId.BAR_TO_MIDFOOT_AT_LIFTOFF,
                requirements(rep, Text.AT_LIFT_OFF, liftOff).verdict().read(quality -> atLiftOff(rep, quality)));
        into.put(
                MeasureId.BAR_FOOT_FRACTION_AT_LIFTOFF,
                requirements(rep, Text.AT_LIFT_OFF, liftOff)
                        .known(Text.AT_LIFT_OFF, liftOff, Channel.BAR_X)
                        .verdict()
                        .read(quality -> fraction(rep, quality)));
        Window pull = rep.span(RepEvent.LIFT_OFF, RepEvent.LOCKOUT);
        Admission overThePull =
                requirements(rep, Text.IN_PULL, pull).events(RepEvent.LOCKOUT).verdict();
        into.put(MeasureId.BAR_TO_MIDFOOT_MAX, overThePull.read(quality -> largest(rep, pull, quality)));
    }

    private static Requirements requirements(RepContext rep, Text where, Window window) {
        double apart = handsApart(rep);
        Requirements requirements = rep.requirements()
                .events(RepEvent.LIFT_OFF)
                .strictSideView()
                .scale()
                .stillCamera()
                .bar(window)
                .require(apart <= HANDS_LOST, Text.REASON_BAR_NOT_IN_HANDS);
        if (rep.lift().kinematics().foot() instanceof Foot.Unseen unseen) {
            requirements.refuse(unseen.reason());
        }
        if (apart > HANDS_OFF) {
            requirements.low();
        }
        return requirements.known(where, window, Channel.BAR_TO_MIDFOOT);
    }

    /** Metres between the corrected bar and the near wrist above it before lift-off; 0 where the wrist is hidden. */
    private static double handsApart(RepContext rep) {
        Samples wrist = new Samples(rep.traces(), Channel.WRIST_X, rep.beforeLiftOff());
        Samples bar = new Samples(rep.traces(), Channel.BAR_X, rep.beforeLiftOff());
        boolean comparable = wrist.measuredShare() > 0.5 && bar.measuredShare() > 0.5;
        return comparable ? Math.abs(wrist.median().value() - bar.median().value()) : 0;
    }

    private static Reading atLiftOff(RepContext rep, Quality quality) {
        Estimate distance = rep.mean(Channel.BAR_TO_MIDFOOT, rep.atLiftOff()).plusError(100 * placeError(rep));
        return Reading.of(
                distance.value(),
                distance.error(),
                Unit.CENTIMETRE,
                quality,
                rep.moments(rep.atLiftOff(), rep.atLiftOff().to()));
    }

    private static Reading largest(RepContext rep, Window pull, Quality quality) {
        SlidingMeans means = new SlidingMeans(rep.traces(), Channel.BAR_TO_MIDFOOT, pull, SlidingMeans.PERSISTENCE);
        if (means.isEmpty()) {
            return Reading.missed(rep.lift().messages().say(Text.REASON_PULL_TOO_SHORT));
        }
        SlidingMeans.Step ahead = means.highest();
        SlidingMeans.Step behind = means.lowest();
        SlidingMeans.Step farther =
                Math.abs(ahead.mean().value()) >= Math.abs(behind.mean().value()) ? ahead : behind;
        Estimate distance = farther.mean().plusError(100 * placeError(rep));
        return Reading.of(
                distance.value(),
                distance.error(),
                Unit.CENTIMETRE,
                quality,
                rep.moments(pull, farther.stretch().middle()));
    }

    /** p = (X_b − X_heel)/(X_T − X_heel): 0 heel, 0.5 midfoot, 1 toe. */
    private static Reading fraction(RepContext rep, Quality quality) {
        if (!(rep.lift().kinematics().foot() instanceof Foot.Planted foot)) {
            throw new IllegalStateException("refused before");
        }
        Estimate bar = rep.mean(Channel.BAR_X, rep.atLiftOff()).plusError(placeError(rep));
        double heel = foot.heel().value().in(Unit.METRE);
        double length = foot.toe().value().in(Unit.METRE) - heel;
        if (length <= 0) {
            return Reading.missed(rep.lift().messages().say(Text.REASON_FOOT_IMPLAUSIBLE));
        }
        double p = (bar.value() - heel) / length;
        double footError = Math.hypot(
                (1 - p) * foot.heel().error().in(Unit.METRE),
                p * foot.toe().error().in(Unit.METRE));
        double error = Math.hypot(bar.error(), footError) / length;
        return Reading.of(
                p,
                error,
                Unit.RATIO,
                quality,
                rep.moments(rep.atLiftOff(), rep.atLiftOff().to()));
    }

    /** Systematic error of the bar's place over the foot, metres. */
    private static double placeError(RepContext rep) {
        double yawError = rep.lift().kinematics().yaw() instanceof Measured yaw ? yaw.errorNumber() : 0;
        return Math.hypot(Systematic.BAR_TO_FOOT, Systematic.PLATE_TO_FOOT_DEPTH * Math.sin(Math.toRadians(yawError)));
    }
}
