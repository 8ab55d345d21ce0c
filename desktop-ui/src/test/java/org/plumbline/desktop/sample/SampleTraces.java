package org.plumbline.desktop.sample;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.signal.SampleState;
import org.plumbline.core.signal.Trace;

/** The traces of {@link SampleLift}; frames 20 and 21 are interpolated, the last one is missing. */
final class SampleTraces {

    private SampleTraces() {}

    static Map<Channel, Trace> all() {
        Map<Channel, Trace> traces = new EnumMap<>(Channel.class);
        for (String joint : new String[] {"shoulder", "hip", "knee", "ankle"}) {
            String upper = joint.toUpperCase(java.util.Locale.ROOT);
            put(traces, Channel.valueOf(upper + "_X"), 0.01, frame -> SampleLift.joint(joint, frame)[0]);
            put(traces, Channel.valueOf(upper + "_Y"), 0.01, frame -> SampleLift.joint(joint, frame)[1]);
        }
        put(traces, Channel.BAR_X, 0.012, SampleTraces::barX);
        put(traces, Channel.BAR_Y, 0.012, frame -> 0.225 + SampleLift.barHeight(frame));
        put(traces, Channel.BAR_HEIGHT, 0.01, SampleLift::barHeight);
        put(
                traces,
                Channel.BAR_VELOCITY,
                0.05,
                frame -> (SampleLift.barHeight(frame + 1) - SampleLift.barHeight(Math.max(0, frame - 1))) / 0.1);
        put(traces, Channel.TRUNK_ANGLE, 3, SampleLift::trunkAngle);
        put(traces, Channel.HIP_ANGLE, 5, frame -> 60 + 118 * SampleLift.rise(frame));
        put(traces, Channel.KNEE_ANGLE, 5, frame -> 120 + 58 * SampleLift.rise(frame));
        put(traces, Channel.BAR_TO_MIDFOOT, 1.5, frame -> 100 * barX(frame));
        put(traces, Channel.LUMBAR_PROXY, 6, frame -> 38 * (1 - SampleLift.rise(frame)));
        put(traces, Channel.HIP_RISE, 0.02, frame -> Math.pow(SampleLift.rise(frame), 0.8));
        put(traces, Channel.SHOULDER_RISE, 0.02, SampleLift::rise);
        return traces;
    }

    private static double barX(int frame) {
        return 0.02 + 0.03 * Math.sin(Math.PI * SampleLift.rise(frame));
    }

    private static void put(Map<Channel, Trace> traces, Channel channel, double error, IntToDoubleFunction value) {
        double[] values = new double[SampleLift.FRAMES];
        double[] errors = new double[SampleLift.FRAMES];
        SampleState[] states = new SampleState[SampleLift.FRAMES];
        Arrays.setAll(values, value);
        Arrays.fill(errors, error);
        Arrays.fill(states, SampleState.MEASURED);
        states[20] = SampleState.INTERPOLATED;
        states[21] = SampleState.INTERPOLATED;
        states[SampleLift.FRAMES - 1] = SampleState.MISSING;
        traces.put(channel, new Trace(channel.unit(), values, errors, states));
    }
}
