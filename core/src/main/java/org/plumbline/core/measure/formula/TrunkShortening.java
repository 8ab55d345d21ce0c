package org.plumbline.core.measure.formula;

import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.kinematics.Traces;
import org.plumbline.core.measure.Detail;
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
import org.plumbline.core.signal.SampleState;
import org.plumbline.core.signal.Trace;

/**
 * The weak stand-in for the back outline (biomechanics C5, 8): by how much hip and shoulder come nearer to each other from
 * just before lift-off to the knee, as a share of their distance while standing (before lift-off where that was not seen).
 * A shoulder that drops by 2 cm does as much as 25° of flexion (B3), so this is never more than low quality.
 */
final class TrunkShortening implements MeasureFamily {

    @Override
    public void read(RepContext rep, RepReadings.Builder into) {
        Window before = rep.beforeLiftOff();
        Window pull = rep.span(RepEvent.LIFT_OFF, RepEvent.KNEE_PASS);
        Admission admission = rep.requirements()
                .events(RepEvent.LIFT_OFF, RepEvent.KNEE_PASS)
                .sideView()
                .stillCamera()
                .low()
                .known(Text.BEFORE_LIFT_OFF, before, Channel.HIP_X, Channel.SHOULDER_X)
                .known(Text.IN_FIRST_PULL, pull, Channel.HIP_X, Channel.SHOULDER_X)
                .verdict();
        into.put(Detail.TRUNK_SHORTENING, admission.read(quality -> shortening(rep, before, pull, quality)));
    }

    private static Reading shortening(RepContext rep, Window before, Window pull, Quality quality) {
        // The length borrows a channel of lengths, so that the means over windows can be taken of it.
        Traces lengths = rep.traces().with(Channel.BAR_PATH_X, lengths(rep.traces()));
        SlidingMeans atStart = new SlidingMeans(lengths, Channel.BAR_PATH_X, before, SlidingMeans.PERSISTENCE);
        SlidingMeans means = new SlidingMeans(lengths, Channel.BAR_PATH_X, pull, SlidingMeans.PERSISTENCE);
        if (means.isEmpty() || atStart.isEmpty()) {
            return Reading.missed(rep.lift().messages().say(Text.REASON_PULL_TOO_SHORT));
        }
        Estimate start = atStart.steps().getLast().mean();
        SlidingMeans.Step shortest = means.lowest();
        SlidingMeans standing = new SlidingMeans(lengths, Channel.BAR_PATH_X, rep.standing(), SlidingMeans.PERSISTENCE);
        double whole =
                standing.isEmpty() ? start.value() : standing.highest().mean().value();
        Estimate share = start.minus(shortest.mean()).times(1 / whole).plusError(Math.sqrt(2) * Systematic.JOINT_SLOW);
        return Reading.of(
                share.value(),
                share.error(),
                Unit.RATIO,
                quality,
                rep.moments(pull, shortest.stretch().middle()));
    }

    private static Trace lengths(Traces traces) {
        int frames = traces.frames();
        double[] values = new double[frames];
        double[] errors = new double[frames];
        SampleState[] states = new SampleState[frames];
        Trace hipX = traces.of(Channel.HIP_X);
        Trace hipY = traces.of(Channel.HIP_Y);
        Trace shoulderX = traces.of(Channel.SHOULDER_X);
        Trace shoulderY = traces.of(Channel.SHOULDER_Y);
        for (int i = 0; i < frames; i++) {
            boolean seen = hipX.has(i) && hipY.has(i) && shoulderX.has(i) && shoulderY.has(i);
            states[i] = seen ? SampleState.MEASURED : SampleState.MISSING;
            if (seen) {
                values[i] = Math.hypot(shoulderX.value(i) - hipX.value(i), shoulderY.value(i) - hipY.value(i));
                errors[i] = Math.hypot(shoulderX.error(i), hipX.error(i));
            }
        }
        return new Trace(Unit.METRE, values, errors, states);
    }
}
