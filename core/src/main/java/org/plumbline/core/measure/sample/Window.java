package org.plumbline.core.measure.sample;

import java.time.Duration;
import org.plumbline.core.kinematics.Traces;

/**
 * A stretch of frames.
 *
 * @param from first frame
 * @param to last frame; less than {@code from} where there is none
 */
public record Window(int from, int to) {
    public static final Window EMPTY = new Window(0, -1);

    /** Moments nearer than this are the same: far below any frame interval, far above rounding. */
    private static final double SAME_MOMENT = 1e-6;

    /** Returns the frames whose times lie in [fromSec, toSec], both in seconds from the first shown frame. */
    public static Window between(Traces traces, double fromSec, double toSec) {
        if (traces.frames() == 0 || toSec < fromSec) {
            return EMPTY;
        }
        int first = frameNotAfter(traces, fromSec - SAME_MOMENT);
        if (traces.seconds(first) < fromSec - SAME_MOMENT) {
            first++;
        }
        int last = frameNotAfter(traces, toSec + SAME_MOMENT);
        if (traces.seconds(last) > toSec + SAME_MOMENT) {
            last--;
        }
        return new Window(first, last);
    }

    private static int frameNotAfter(Traces traces, double seconds) {
        return traces.frameAt(Duration.ofNanos(Math.round(seconds * 1e9)));
    }

    public boolean isEmpty() {
        return to < from;
    }

    public int size() {
        return Math.max(0, to - from + 1);
    }

    public int middle() {
        return (from + to) >>> 1;
    }
}
