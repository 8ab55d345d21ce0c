package org.plumbline.core.measure.formula;

import java.util.OptionalDouble;
import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.measure.Detail;
import org.plumbline.core.measure.Reading;
import org.plumbline.core.measure.RepReadings;
import org.plumbline.core.measure.context.Admission;
import org.plumbline.core.measure.context.RepContext;
import org.plumbline.core.measure.context.Requirements;
import org.plumbline.core.measure.context.Systematic;
import org.plumbline.core.measure.sample.Crossing;
import org.plumbline.core.measure.sample.Estimate;
import org.plumbline.core.measure.sample.Window;
import org.plumbline.core.message.Text;
import org.plumbline.core.quantity.Quality;
import org.plumbline.core.quantity.Unit;
import org.plumbline.core.rep.RepEvent;

/**
 * What the knees do: by how much they straighten until the bar passes them, and how bent they are as it comes down past them
 * (biomechanics C6, F20 and F16). In a true side view the plate hides the knee at both moments; what is inferred there keeps
 * its error.
 */
final class KneeWork implements MeasureFamily {
    private static final double AROUND = 0.05;

    @Override
    public void read(RepContext rep, RepReadings.Builder into) {
        Window pass = rep.around(RepEvent.KNEE_PASS, AROUND, AROUND);
        Admission up = rep.requirements()
                .events(RepEvent.LIFT_OFF, RepEvent.KNEE_PASS)
                .sideView()
                .stillCamera()
                .known(Text.AT_LIFT_OFF, rep.atLiftOff(), Channel.KNEE_ANGLE)
                .known(Text.AT_KNEE_PASS, pass, Channel.KNEE_ANGLE)
                .verdict();
        into.put(Detail.KNEE_EXTENSION_TO_KNEE_PASS, up.read(quality -> extension(rep, pass, quality)));
        into.put(Detail.KNEE_AT_KNEE_PASS_DOWN, onTheWayDown(rep));
    }

    private static Reading extension(RepContext rep, Window pass, Quality quality) {
        Estimate extension = rep.mean(Channel.KNEE_ANGLE, pass)
                .minus(rep.mean(Channel.KNEE_ANGLE, rep.atLiftOff()))
                .plusError(Systematic.KNEE_CHANGE);
        Window shown = new Window(rep.atLiftOff().from(), pass.to());
        return Reading.of(
                extension.value(),
                extension.error(),
                Unit.DEGREE,
                quality,
                rep.moments(shown, rep.atLiftOff().to()));
    }

    private static Reading onTheWayDown(RepContext rep) {
        Window down = rep.span(RepEvent.DESCENT, RepEvent.TOUCHDOWN);
        Admission seen = lowering(rep)
                .known(Text.IN_DESCENT, down, Channel.BAR_Y, Channel.KNEE_Y)
                .verdict();
        return seen.read(_ -> {
            OptionalDouble moment = Crossing.below(rep.traces(), Channel.BAR_Y, Channel.KNEE_Y, down);
            if (moment.isEmpty()) {
                return Reading.missed(rep.lift().messages().say(Text.REASON_NO_KNEE_PASS_DOWN));
            }
            Window pass = Window.between(rep.traces(), moment.getAsDouble() - AROUND, moment.getAsDouble() + AROUND);
            // How well the knee was followed before and after does not matter to how well it was there.
            return lowering(rep)
                    .known(Text.AT_KNEE_PASS, pass, Channel.BAR_Y, Channel.KNEE_Y, Channel.KNEE_ANGLE)
                    .verdict()
                    .read(quality -> {
                        Estimate knee = rep.mean(Channel.KNEE_ANGLE, pass).plusError(Systematic.KNEE);
                        return Reading.of(knee.value(), knee.error(), Unit.DEGREE, quality, rep.moments(pass));
                    });
        });
    }

    private static Requirements lowering(RepContext rep) {
        return rep.requirements()
                .events(RepEvent.DESCENT, RepEvent.TOUCHDOWN)
                .sideView()
                .stillCamera();
    }
}
