package org.plumbline.core.measure.sample;

import java.util.Arrays;
import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.kinematics.Traces;
import org.plumbline.core.rep.Rep;
import org.plumbline.core.rep.RepEvent;
import org.plumbline.core.rep.Segmentation;
import org.plumbline.core.signal.SampleState;
import org.plumbline.core.signal.Trace;

/** Fills the rise of hips and shoulders frame by frame: 0 at lift-off, 1 at lockout of the repetition a frame belongs to. */
public final class RiseChannels {
    private static final double AROUND_SECONDS = 0.05;
    /** Less than 4 cm (without a scale: than 4 % of trunk length) is no rise that could be divided into parts. */
    private static final double LEAST_RISE = 0.04;

    private RiseChannels() {}

    /** Returns the traces with both channels in place; frames outside any repetition are missing. */
    public static Traces fill(Traces traces, Segmentation segmentation) {
        return traces.with(Channel.HIP_RISE, rise(traces, segmentation, Channel.HIP_Y, Channel.HIP_RISE))
                .with(Channel.SHOULDER_RISE, rise(traces, segmentation, Channel.SHOULDER_Y, Channel.SHOULDER_RISE));
    }

    private static Trace rise(Traces traces, Segmentation segmentation, Channel height, Channel rise) {
        int frames = traces.frames();
        double[] values = new double[frames];
        double[] errors = new double[frames];
        SampleState[] states = new SampleState[frames];
        Arrays.fill(states, SampleState.MISSING);
        for (Rep rep : segmentation.reps()) {
            if (!rep.saw(RepEvent.LIFT_OFF) || !rep.saw(RepEvent.LOCKOUT)) {
                continue;
            }
            Samples bottom = new Samples(traces, height, near(traces, rep, RepEvent.LIFT_OFF));
            Samples top = new Samples(traces, height, near(traces, rep, RepEvent.LOCKOUT));
            if (bottom.isEmpty() || top.isEmpty()) {
                continue;
            }
            Estimate whole = top.mean().minus(bottom.mean());
            if (whole.value() < LEAST_RISE) {
                continue;
            }
            Trace heights = traces.of(height);
            for (int frame = 0; frame < frames; frame++) {
                if (segmentation.repOfFrame().get(frame) == rep.number() && heights.has(frame)) {
                    values[frame] = (heights.value(frame) - bottom.mean().value()) / whole.value();
                    errors[frame] = Math.hypot(heights.error(frame), values[frame] * whole.error()) / whole.value();
                    states[frame] = heights.state(frame);
                }
            }
        }
        return new Trace(rise.unit(), values, errors, states);
    }

    private static Window near(Traces traces, Rep rep, RepEvent event) {
        double seconds = rep.at(event).toNanos() / 1e9;
        return Window.between(traces, seconds - AROUND_SECONDS, seconds + AROUND_SECONDS);
    }
}
