package org.plumbline.desktop.job;

import org.plumbline.core.port.ProgressListener;

/** A stretch of a long task that reports as if it were a task of its own. */
final class Stretch {

    private Stretch() {}

    /** Progress of a part that reaches from one share of the whole to another. */
    static ProgressListener of(ProgressListener whole, double from, double to) {
        return (stage, done) -> whole.progress(stage, from + (to - from) * Math.clamp(done, 0, 1));
    }
}
