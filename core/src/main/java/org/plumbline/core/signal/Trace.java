package org.plumbline.core.signal;

import java.util.Arrays;
import org.plumbline.core.quantity.Unit;

/**
 * A time series over the shown frames of a clip. Every sample is measured, interpolated or missing; a missing sample has
 * no value, and asking for it is an error.
 */
public final class Trace {
    private final Unit unit;
    private final double[] values;
    private final double[] errors;
    private final SampleState[] states;

    /**
     * Makes a trace; the arrays are copied.
     *
     * @param unit of values and errors
     * @param values one per frame; what stands at missing samples is ignored
     * @param errors half-widths of the 95 % intervals, one per frame
     * @param states one per frame
     */
    public Trace(Unit unit, double[] values, double[] errors, SampleState[] states) {
        if (values.length != states.length || errors.length != states.length) {
            throw new IllegalArgumentException("values, errors and states differ in length");
        }
        this.unit = unit;
        this.values = values.clone();
        this.errors = errors.clone();
        this.states = states.clone();
        for (int i = 0; i < states.length; i++) {
            if (states[i] != SampleState.MISSING && !(Double.isFinite(values[i]) && errors[i] >= 0)) {
                throw new IllegalArgumentException(
                        "sample " + i + " is " + states[i] + " but has value " + values[i] + " ± " + errors[i]);
            }
        }
    }

    /** A trace without any sample. */
    public static Trace missing(Unit unit, int length) {
        SampleState[] states = new SampleState[length];
        Arrays.fill(states, SampleState.MISSING);
        return new Trace(unit, new double[length], new double[length], states);
    }

    public Unit unit() {
        return unit;
    }

    public int length() {
        return states.length;
    }

    public SampleState state(int frame) {
        return states[frame];
    }

    /** Whether there is a value, measured or interpolated. */
    public boolean has(int frame) {
        return states[frame] != SampleState.MISSING;
    }

    /** Returns the value; {@link IllegalStateException} where it is missing. */
    public double value(int frame) {
        requirePresent(frame);
        return values[frame];
    }

    /** Returns the error; {@link IllegalStateException} where the sample is missing. */
    public double error(int frame) {
        requirePresent(frame);
        return errors[frame];
    }

    private void requirePresent(int frame) {
        if (!has(frame)) {
            throw new IllegalStateException("sample " + frame + " is missing");
        }
    }
}
