package org.plumbline.core.signal;

import java.util.Arrays;

/** Fills short gaps in true time; longer ones stay missing (biomechanics B8, C2). */
public final class Gaps {
    private Gaps() {}

    /** States of a signal's samples if gaps up to a length are filled; nothing is filled across a cut or at the ends. */
    public static SampleState[] states(RawSignal signal, Timeline timeline, double longestSeconds) {
        SampleState[] states = new SampleState[signal.frames()];
        Arrays.fill(states, SampleState.MISSING);
        int before = -1;
        for (int i = 0; i < states.length; i++) {
            if (timeline.cutBefore(i)) {
                before = -1;
            }
            if (!signal.has(i)) {
                continue;
            }
            states[i] = SampleState.MEASURED;
            if (before >= 0 && timeline.at(i) - timeline.at(before) <= longestSeconds + 1e-9) {
                Arrays.fill(states, before + 1, i, SampleState.INTERPOLATED);
            }
            before = i;
        }
        return states;
    }
}
