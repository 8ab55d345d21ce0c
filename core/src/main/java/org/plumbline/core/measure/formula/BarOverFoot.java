package org.plumbline.core.measure.formula;

import java.util.Locale;
import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.kinematics.Foot;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.measure.Reading;
import org.plumbline.core.measure.RepReadings;
import org.plumbline.core.measure.context.Admission;
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
 * Bar against the planted foot: m at lift-off and its largest value over the pull, and the foot fraction p (biomechanics
 * C4). The trace carries its whole error budget (foot, parallax, yaw), nearly all of it the same in every frame, so nothing
 * of it is averaged away.
 */
final class BarOverFoot implements MeasureFamily {
    /** Bar and hands farther apart than this at set-up: low quality (C1). */
    private static final double HANDS_OFF = 0.04;
    /** Farther than this: the corrected bar can't be believed (C1). */
    private static final double HANDS_LOST = 0.08;
    /** Centimetres; a distance known no better, about a third of a foot, can't be believed either (C1). */
    private static final double ERROR_LOST = 8;

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
        requirements.known(where, window, Channel.BAR_TO_MIDFOOT);
        if (!new Samples(rep.traces(), Channel.BAR_TO_MIDFOOT, window).isEmpty()) {
            double error = distance(rep, window).error();
            requirements.require(
                    error <= ERROR_LOST, Text.REASON_MIDFOOT_TOO_UNSURE, String.format(Locale.ROOT, "%.0f", error));
        }
        return requirements;
    }

    /** Metres between the corrected bar and the near wrist above it before lift-off; 0 where the wrist is hidden. */
    private static double handsApart(RepContext rep) {
        Samples wrist = new Samples(rep.traces(), Channel.WRIST_X, rep.beforeLiftOff());
        Samples bar = new Samples(rep.traces(), Channel.BAR_X, rep.beforeLiftOff());
        boolean comparable = wrist.measuredShare() > 0.5 && bar.measuredShare() > 0.5;
        return comparable ? Math.abs(wrist.median().value() - bar.median().value()) : 0;
    }

    private static Reading atLiftOff(RepContext rep, Quality quality) {
        Estimate distance = distance(rep, rep.atLiftOff());
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
        Estimate distance = distance(rep, farther.stretch());
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
        double heel = foot.heel().value().in(Unit.METRE);
        double length = foot.toe().value().in(Unit.METRE) - heel;
        if (length <= 0) {
            return Reading.missed(rep.lift().messages().say(Text.REASON_FOOT_IMPLAUSIBLE));
        }
        double p = (rep.mean(Channel.BAR_X, rep.atLiftOff()).value() - heel) / length;
        double error = distance(rep, rep.atLiftOff()).error() / 100 / length;
        return Reading.of(
                p,
                error,
                Unit.RATIO,
                quality,
                rep.moments(rep.atLiftOff(), rep.atLiftOff().to()));
    }

    /** Mean distance in centimetres with the error of a single sample. */
    private static Estimate distance(RepContext rep, Window window) {
        Samples samples = new Samples(rep.traces(), Channel.BAR_TO_MIDFOOT, window);
        // The bar is above the foot: a lean of the camera shifts it by its height.
        Samples height = new Samples(rep.traces(), Channel.BAR_Y, window);
        double lean = Math.tan(Math.toRadians(rep.lift().kinematics().rollErrorDegrees()));
        double leant = height.isEmpty() ? 0 : 100 * Math.abs(height.mean().value()) * lean;
        return new Estimate(
                        samples.mean().value(), samples.at(samples.frameOfMax()).error())
                .plusError(leant);
    }
}
