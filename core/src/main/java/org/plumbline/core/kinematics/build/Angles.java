package org.plumbline.core.kinematics.build;

import java.util.Arrays;
import org.plumbline.core.quantity.Unit;
import org.plumbline.core.signal.SampleState;
import org.plumbline.core.signal.Trace;

/** Angles from filtered coordinates (biomechanics C4); errors from those of the ends across the bone. */
final class Angles {

    /** A joint's coordinates. */
    record Path(Trace x, Trace y) {
        boolean has(int i) {
            return x.has(i) && y.has(i);
        }

        double error(int i) {
            return Math.max(x.error(i), y.error(i));
        }

        SampleState state(int i) {
            return x.state(i).compareTo(y.state(i)) >= 0 ? x.state(i) : y.state(i);
        }
    }

    private Angles() {}

    /** Direction of a bone: 0 forward, 90 up, in (−90, 270]. */
    static Trace direction(Path from, Path to) {
        return make(new Path[] {from, to}, i -> wrap(bearing(from, to, i), -90), i -> boneError(from, to, i));
    }

    /** Trunk minus thigh: 180 straight, above 180 hyperextended. */
    static Trace hip(Path shoulder, Path hip, Path knee) {
        return make(
                new Path[] {shoulder, hip, knee},
                i -> wrap(bearing(hip, shoulder, i) - bearing(hip, knee, i), 0),
                i -> Math.hypot(boneError(hip, shoulder, i), boneError(hip, knee, i)));
    }

    /** Inner angle of the knee: 180 straight. */
    static Trace knee(Path hip, Path knee, Path ankle) {
        return make(
                new Path[] {hip, knee, ankle},
                i -> {
                    double turn = wrap(bearing(knee, hip, i) - bearing(knee, ankle, i), 0);
                    return Math.min(turn, 360 - turn);
                },
                i -> Math.hypot(boneError(knee, hip, i), boneError(knee, ankle, i)));
    }

    /** Lean of the shank: + knee forward. */
    static Trace shank(Path knee, Path ankle) {
        return make(
                new Path[] {knee, ankle}, i -> 90 - wrap(bearing(ankle, knee, i), -90), i -> boneError(ankle, knee, i));
    }

    private interface Formula {
        double at(int frame);
    }

    private static Trace make(Path[] paths, Formula value, Formula error) {
        int n = paths[0].x().length();
        double[] values = new double[n];
        double[] errors = new double[n];
        SampleState[] states = new SampleState[n];
        for (int i = 0; i < n; i++) {
            SampleState worst = SampleState.MEASURED;
            for (Path path : paths) {
                worst = path.state(i).compareTo(worst) > 0 ? path.state(i) : worst;
            }
            states[i] = worst;
            if (worst != SampleState.MISSING) {
                values[i] = value.at(i);
                errors[i] = error.at(i);
            }
        }
        return new Trace(Unit.DEGREE, values, errors, states);
    }

    private static double bearing(Path from, Path to, int i) {
        return Math.toDegrees(Math.atan2(
                to.y().value(i) - from.y().value(i), to.x().value(i) - from.x().value(i)));
    }

    private static double boneError(Path from, Path to, int i) {
        double length = Math.hypot(
                to.y().value(i) - from.y().value(i), to.x().value(i) - from.x().value(i));
        return Math.min(180, Math.toDegrees(Math.hypot(from.error(i), to.error(i)) / Math.max(length, 1e-6)));
    }

    private static double wrap(double degrees, double from) {
        double turned = (degrees - from) % 360;
        return from + (turned <= 0 ? turned + 360 : turned);
    }

    /** The same trace, inferred with errors of their own where there are any. */
    static Trace inferred(Trace trace, double[] inferredErrors) {
        int n = trace.length();
        double[] values = new double[n];
        double[] errors = new double[n];
        SampleState[] states = new SampleState[n];
        Arrays.fill(states, SampleState.MISSING);
        for (int i = 0; i < n; i++) {
            if (trace.has(i)) {
                boolean inferred = inferredErrors[i] > 0;
                values[i] = trace.value(i);
                errors[i] = inferred ? inferredErrors[i] : trace.error(i);
                states[i] = inferred ? SampleState.INTERPOLATED : trace.state(i);
            }
        }
        return new Trace(trace.unit(), values, errors, states);
    }
}
