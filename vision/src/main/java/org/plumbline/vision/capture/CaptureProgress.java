package org.plumbline.vision.capture;

import java.time.Duration;
import org.plumbline.core.port.ProgressListener;

/** Turns moments of the clip into a share of the work that never falls. */
final class CaptureProgress {
    private static final String SCOUTING = "Looking for the lifter";
    private static final String FOLLOWING = "Following lifter and bar";
    private static final String SOLVING = "Putting the bar's path together";

    /** Shares of the work at which its parts end, from typical clips. */
    private static final double SCOUTED = 0.08;

    private static final double FOLLOWED = 0.98;

    private final ProgressListener listener;
    private final Duration from;
    private final Duration end;
    private double furthest;

    /**
     * Starts at nothing done.
     *
     * @param from first moment asked for
     * @param end last moment asked for, or where the clip is believed to end
     */
    CaptureProgress(ProgressListener listener, Duration from, Duration end) {
        this.listener = listener;
        this.from = from;
        this.end = end;
    }

    void scouting() {
        tell(SCOUTING, 0);
    }

    void following(Duration time) {
        double span = end.minus(from).toNanos();
        double share = span > 0 ? time.minus(from).toNanos() / span : 0;
        tell(FOLLOWING, SCOUTED + (FOLLOWED - SCOUTED) * Math.clamp(share, 0, 1));
    }

    void solving() {
        tell(SOLVING, FOLLOWED);
    }

    void done() {
        tell(SOLVING, 1);
    }

    private void tell(String stage, double done) {
        furthest = Math.max(furthest, done);
        listener.progress(stage, furthest);
    }
}
