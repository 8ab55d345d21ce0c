package org.plumbline.desktop.ui.shell;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.kinematics.Traces;
import org.plumbline.core.rep.Phase;
import org.plumbline.core.signal.SampleState;
import org.plumbline.core.signal.Trace;

/** Curves of two repetitions, each a second and a half long, with a gap in one of them. */
final class StagedTraces {
    private static final double REP = 1.5;
    private static final int GAP_FROM = 48;
    private static final int GAP_TO = 54;

    private StagedTraces() {}

    static Traces all() {
        List<Duration> times = new ArrayList<>();
        for (int i = 0; i < DrawnLift.FRAMES; i++) {
            times.add(DrawnLift.INTERVAL.multipliedBy(i));
        }
        Map<Channel, Trace> traces = new EnumMap<>(Channel.class);
        put(traces, Channel.BAR_HEIGHT, 0.01, t -> 0.55 * up(t));
        put(traces, Channel.BAR_VELOCITY, 0.05, t -> 0.55 * (up(t + 0.01) - up(t - 0.01)) / 0.02);
        put(traces, Channel.BAR_TO_MIDFOOT, 1.4, t -> 1 + 3.4 * Math.sin(Math.PI * up(t)) + (t > 2.7 ? 1.2 : 0));
        put(traces, Channel.TRUNK_ANGLE, 2.1, t -> 22 + 66 * up(t) - 9 * Math.sin(2 * Math.PI * Math.min(0.5, up(t))));
        put(traces, Channel.HIP_ANGLE, 4, t -> 62 + 115 * up(t));
        put(traces, Channel.KNEE_ANGLE, 4, t -> 118 + 58 * Math.sqrt(up(t)));
        put(traces, Channel.LUMBAR_PROXY, 6, t -> 36 - 33 * up(t) + 8 * Math.sin(Math.PI * up(t)));
        put(traces, Channel.HIP_RISE, 0.03, t -> phase(t) < 0 ? Double.NaN : Math.pow(up(t), 0.7));
        put(traces, Channel.SHOULDER_RISE, 0.03, t -> phase(t) < 0 ? Double.NaN : up(t));
        return new Traces(times, traces);
    }

    static List<Integer> reps() {
        List<Integer> reps = new ArrayList<>();
        for (int i = 0; i < DrawnLift.FRAMES; i++) {
            double t = i / 30.0;
            reps.add(phase(t) < 0 ? 0 : t < 2.7 ? 1 : 2);
        }
        return reps;
    }

    static List<Phase> phases() {
        List<Phase> phases = new ArrayList<>();
        for (int i = 0; i < DrawnLift.FRAMES; i++) {
            double p = phase(i / 30.0);
            phases.add(
                    p < 0
                            ? (i < 30 && i > 12 ? Phase.SETUP : Phase.REST)
                            : p < 0.25
                                    ? Phase.PULL_1
                                    : p < 0.55 ? Phase.PULL_2 : p < 0.7 ? Phase.LOCKOUT : Phase.DESCENT);
        }
        return phases;
    }

    /** Share of the repetition that is over; negative outside. */
    private static double phase(double t) {
        double start = t < 2.7 ? 1 : 3;
        double share = (t - start) / REP;
        return share < 0 || share > 1 ? -1 : share;
    }

    private static double up(double t) {
        double p = phase(t);
        double share = p < 0 ? 0 : p < 0.6 ? p / 0.6 : p < 0.7 ? 1 : (1 - p) / 0.3;
        double in = Math.clamp(share, 0, 1);
        return in * in * (3 - 2 * in);
    }

    private static void put(Map<Channel, Trace> traces, Channel channel, double error, DoubleUnaryOperator value) {
        double[] values = new double[DrawnLift.FRAMES];
        double[] errors = new double[DrawnLift.FRAMES];
        SampleState[] states = new SampleState[DrawnLift.FRAMES];
        for (int i = 0; i < values.length; i++) {
            double v = value.applyAsDouble(i / 30.0);
            boolean there = Double.isFinite(v) && (i < GAP_FROM || i >= GAP_TO);
            values[i] = there ? v : 0;
            errors[i] = error;
            states[i] = there ? SampleState.MEASURED : SampleState.MISSING;
        }
        traces.put(channel, new Trace(channel.unit(), values, errors, states));
    }
}
