package org.plumbline.core.measure.formula;

import java.util.function.ToDoubleBiFunction;
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

/**
 * The neck against the trunk, and whether the feet stay put (biomechanics C4). All of it against the own standing: feet are
 * compared with what they were while standing, in the part of the repetition in which the plate is above them.
 */
final class HeadAndFeet implements MeasureFamily {

    @Override
    public void read(RepContext rep, RepReadings.Builder into) {
        into.put(
                MeasureId.NECK_EXTENSION,
                headAdmission(rep, Channel.EAR_X, Channel.SHOULDER_X, Channel.TRUNK_ANGLE)
                        .read(quality -> head(rep, quality, HeadAndFeet::earAgainstTrunk)));
        into.put(
                Detail.HEAD_PITCH,
                headAdmission(rep, Channel.EAR_X, Channel.NOSE_X, Channel.TRUNK_ANGLE)
                        .read(quality -> head(rep, quality, HeadAndFeet::noseAgainstTrunk)));
        Admission slip = feet(rep, rep.lockout(), Text.AT_LOCKOUT, Channel.HEEL_X, Channel.TOE_X);
        into.put(MeasureId.FOOT_SLIP, slip.read(quality -> slip(rep, quality)));
        Window up = rep.span(RepEvent.KNEE_PASS, RepEvent.LOCKOUT);
        Admission heel = feet(rep, up, Text.IN_SECOND_PULL, Channel.HEEL_Y);
        into.put(MeasureId.HEEL_LIFT, heel.read(quality -> heelLift(rep, up, quality)));
    }

    private static Admission headAdmission(RepContext rep, Channel... channels) {
        return rep.requirements()
                .require(!rep.standing().isEmpty(), Text.REASON_NO_STANDING)
                .events(RepEvent.LIFT_OFF, RepEvent.KNEE_PASS)
                .sideView()
                .degradeIf(true)
                .known(Text.WHILE_STANDING, rep.standing(), channels)
                .known(Text.IN_FIRST_PULL, pullFromSet(rep), channels)
                .verdict();
    }

    private static Window pullFromSet(RepContext rep) {
        return rep.span(
                rep.rep().saw(RepEvent.SET) && !rep.startsFromTouch() ? RepEvent.SET : RepEvent.LIFT_OFF,
                RepEvent.KNEE_PASS);
    }

    /**
     * ν = [θ_ES − θ] − the same while standing; positive = head back relative to the trunk. ρ_h is the same of the line from
     * ear to nose; positive = looking up relative to the trunk.
     */
    private static Reading head(RepContext rep, Quality quality, ToDoubleBiFunction<RepContext, Window> angle) {
        Window pull = pullFromSet(rep);
        double difference = angle.applyAsDouble(rep, pull) - angle.applyAsDouble(rep, rep.standing());
        // Angles are of a circle: 350 degrees back are 10 forward.
        return Reading.of(
                Math.IEEEremainder(difference, 360), Systematic.NECK, Unit.DEGREE, quality, rep.moments(pull));
    }

    private static double earAgainstTrunk(RepContext rep, Window window) {
        return againstTrunk(rep, window, Channel.SHOULDER_X, Channel.SHOULDER_Y, Channel.EAR_X, Channel.EAR_Y);
    }

    private static double noseAgainstTrunk(RepContext rep, Window window) {
        return againstTrunk(rep, window, Channel.EAR_X, Channel.EAR_Y, Channel.NOSE_X, Channel.NOSE_Y);
    }

    private static double againstTrunk(
            RepContext rep, Window window, Channel fromX, Channel fromY, Channel toX, Channel toY) {
        double x = rep.mean(toX, window).value() - rep.mean(fromX, window).value();
        double y = rep.mean(toY, window).value() - rep.mean(fromY, window).value();
        return Math.toDegrees(Math.atan2(y, x))
                - rep.mean(Channel.TRUNK_ANGLE, window).value();
    }

    private static Admission feet(RepContext rep, Window window, Text where, Channel... channels) {
        return rep.requirements()
                .require(!rep.standing().isEmpty(), Text.REASON_NO_STANDING)
                .events(RepEvent.KNEE_PASS, RepEvent.LOCKOUT)
                .strictSideView()
                .scale()
                .stillCamera()
                .degradeIf(true)
                .known(Text.WHILE_STANDING, rep.standing(), channels)
                .known(where, window, channels)
                .verdict();
    }

    private static Reading slip(RepContext rep, Quality quality) {
        Window top = rep.lockout();
        Estimate heel = rep.median(Channel.HEEL_X, top).minus(rep.median(Channel.HEEL_X, rep.standing()));
        Estimate toe = rep.median(Channel.TOE_X, top).minus(rep.median(Channel.TOE_X, rep.standing()));
        double slip = Math.abs(heel.value() + toe.value()) / 2;
        double error = Math.hypot(Math.hypot(heel.error(), toe.error()) / 2, Systematic.FOOT);
        return Reading.of(100 * slip, 100 * error, Unit.CENTIMETRE, quality, rep.moments(top));
    }

    private static Reading heelLift(RepContext rep, Window up, Quality quality) {
        SlidingMeans means = new SlidingMeans(rep.traces(), Channel.HEEL_Y, up, SlidingMeans.PERSISTENCE);
        if (means.isEmpty()) {
            return Reading.missed(rep.lift().messages().say(Text.REASON_PULL_TOO_SHORT));
        }
        SlidingMeans.Step highest = means.highest();
        Estimate lift = highest.mean()
                .minus(rep.median(Channel.HEEL_Y, rep.standing()))
                .plusError(Systematic.FOOT)
                .times(100);
        return Reading.of(
                Math.max(0, lift.value()),
                lift.error(),
                Unit.CENTIMETRE,
                quality,
                rep.moments(up, highest.stretch().middle()));
    }
}
