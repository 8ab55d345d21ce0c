package org.plumbline.core.signal;

/** A signal as it was observed: a value at some frames, nothing at others. */
public final class RawSignal {
    private final double[] values;
    private final boolean[] present;

    /** Makes a signal without any sample. */
    public RawSignal(int frames) {
        values = new double[frames];
        present = new boolean[frames];
    }

    private RawSignal(RawSignal other) {
        values = other.values.clone();
        present = other.present.clone();
    }

    public void set(int frame, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("not a finite number at frame " + frame);
        }
        values[frame] = value;
        present[frame] = true;
    }

    public void clear(int frame) {
        present[frame] = false;
    }

    public RawSignal copy() {
        return new RawSignal(this);
    }

    public int frames() {
        return values.length;
    }

    public boolean has(int frame) {
        return present[frame];
    }

    /** Returns the value; {@link IllegalStateException} where there is none. */
    public double at(int frame) {
        if (!present[frame]) {
            throw new IllegalStateException("nothing was observed at frame " + frame);
        }
        return values[frame];
    }

    /** How many samples there are. */
    public int count() {
        int n = 0;
        for (boolean one : present) {
            n += one ? 1 : 0;
        }
        return n;
    }
}
