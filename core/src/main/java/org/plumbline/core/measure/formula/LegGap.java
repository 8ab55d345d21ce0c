package org.plumbline.core.measure.formula;

import java.util.Optional;
import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.kinematics.Traces;
import org.plumbline.core.measure.Detail;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.measure.Reading;
import org.plumbline.core.measure.RepReadings;
import org.plumbline.core.measure.context.Admission;
import org.plumbline.core.measure.context.RepContext;
import org.plumbline.core.measure.context.Systematic;
import org.plumbline.core.measure.sample.SlidingMeans;
import org.plumbline.core.measure.sample.Window;
import org.plumbline.core.message.Text;
import org.plumbline.core.quantity.Quality;
import org.plumbline.core.quantity.Unit;
import org.plumbline.core.rep.RepEvent;
import org.plumbline.core.signal.SampleState;
import org.plumbline.core.signal.Trace;

/**
 * g of biomechanics C4, but square to the leg: distance from the bar to the leg's axis (shank below the knee, thigh above) less the half
 * thickness of that part of the leg (6 cm and 8 cm), at its largest 0.10 s mean over the pull. The own value at lift-off is
 * not taken as the zero: the plate hides the shank there.
 */
final class LegGap implements MeasureFamily {
    private static final double SHANK = 0.06;
    private static final double THIGH = 0.08;

    @Override
    public void read(RepContext rep, RepReadings.Builder into) {
        into.put(MeasureId.BAR_LEG_GAP, widest(rep, RepEvent.LIFT_OFF, Text.IN_PULL));
        into.put(Detail.BAR_THIGH_GAP, widest(rep, RepEvent.KNEE_PASS, Text.IN_SECOND_PULL));
    }

    private static Reading widest(RepContext rep, RepEvent from, Text where) {
        Window pull = rep.span(from, RepEvent.LOCKOUT);
        Admission admission = rep.requirements()
                .events(from, RepEvent.LOCKOUT)
                .strictSideView()
                .scale()
                .stillCamera()
                .bar(pull)
                .known(where, pull, Channel.BAR_X, Channel.BAR_Y, Channel.KNEE_X, Channel.KNEE_Y)
                .verdict();
        return admission.read(quality -> gap(rep, pull, quality));
    }

    private static Reading gap(RepContext rep, Window pull, Quality quality) {
        Traces gaps = rep.traces().with(Channel.BAR_PATH_X, trace(rep, pull));
        SlidingMeans means = new SlidingMeans(gaps, Channel.BAR_PATH_X, pull, SlidingMeans.PERSISTENCE);
        if (means.isEmpty()) {
            return Reading.missed(rep.lift().messages().say(Text.REASON_LEG_HIDDEN));
        }
        SlidingMeans.Step widest = means.highest();
        double joint = Systematic.JOINT * rep.trunkLength();
        double error = Math.hypot(
                widest.mean().error(),
                Math.hypot(joint, barError(rep.traces(), widest.stretch().middle())));
        return Reading.of(
                100 * widest.mean().value(),
                100 * error,
                Unit.CENTIMETRE,
                quality,
                rep.moments(pull, widest.stretch().middle()));
    }

    /** Of the bar against the body, metres: bar to midfoot carries all that the view leaves unknown of it, and the foot's own. */
    private static double barError(Traces traces, int frame) {
        Trace midfoot = traces.of(Channel.BAR_TO_MIDFOOT);
        return midfoot.has(frame) ? midfoot.error(frame) / 100 : Systematic.BAR_TO_BODY;
    }

    /** The gap frame by frame, metres; missing where that part of the leg is not seen. */
    private static Trace trace(RepContext rep, Window pull) {
        Traces traces = rep.traces();
        double[] values = new double[traces.frames()];
        double[] errors = new double[traces.frames()];
        SampleState[] states = new SampleState[traces.frames()];
        for (int frame = 0; frame < states.length; frame++) {
            states[frame] = SampleState.MISSING;
            if (frame < pull.from() || frame > pull.to() || !seen(traces, frame, Channel.BAR_X, Channel.BAR_Y)) {
                continue;
            }
            Optional<Gap> gap = gapAt(traces, frame);
            if (gap.isPresent()) {
                states[frame] = gap.get().inferred() ? SampleState.INTERPOLATED : SampleState.MEASURED;
                values[frame] = gap.get().width();
                errors[frame] = Math.hypot(
                        traces.of(Channel.BAR_X).error(frame), gap.get().legError());
            }
        }
        return new Trace(Unit.METRE, values, errors, states);
    }

    /** What is between bar and leg in one frame, metres; the leg's error is that at the height of the bar. */
    private record Gap(double width, double legError, boolean inferred) {}

    private static Optional<Gap> gapAt(Traces traces, int frame) {
        if (!seen(traces, frame, Channel.KNEE_X, Channel.KNEE_Y)) {
            return Optional.empty();
        }
        double height = traces.of(Channel.BAR_Y).value(frame);
        boolean belowKnee = height < traces.of(Channel.KNEE_Y).value(frame);
        Channel x = belowKnee ? Channel.ANKLE_X : Channel.HIP_X;
        Channel y = belowKnee ? Channel.ANKLE_Y : Channel.HIP_Y;
        if (!seen(traces, frame, x, y)) {
            return Optional.empty();
        }
        double kneeX = traces.of(Channel.KNEE_X).value(frame);
        double kneeY = traces.of(Channel.KNEE_Y).value(frame);
        double run = traces.of(y).value(frame) - kneeY;
        double part = Math.abs(run) < 1e-6 ? 0 : Math.clamp((height - kneeY) / run, 0, 1);
        double reach = traces.of(x).value(frame) - kneeX;
        double axis = kneeX + part * reach;
        // Level with the bar an inclined thigh is further from it than it is square to the thigh.
        double upright = Math.abs(run) / Math.max(1e-6, Math.hypot(run, reach));
        boolean inferred = traces.of(Channel.KNEE_X).state(frame) != SampleState.MEASURED
                || traces.of(x).state(frame) != SampleState.MEASURED;
        return Optional.of(new Gap(
                (traces.of(Channel.BAR_X).value(frame) - axis) * upright - (belowKnee ? SHANK : THIGH),
                Math.hypot(
                        (1 - part) * traces.of(Channel.KNEE_X).error(frame),
                        part * traces.of(x).error(frame)),
                inferred));
    }

    private static boolean seen(Traces traces, int frame, Channel... channels) {
        for (Channel channel : channels) {
            if (!traces.of(channel).has(frame)) {
                return false;
            }
        }
        return true;
    }
}
