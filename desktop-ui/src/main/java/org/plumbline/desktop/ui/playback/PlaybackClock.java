package org.plumbline.desktop.ui.playback;

import java.time.Duration;

/** Turns the wall's time into the clip's while it plays, at any rate, forward or back. */
public final class PlaybackClock {
    private long wallNanos;
    private Duration media = Duration.ZERO;
    private double rate = 1;

    /** Sets the clip's time for a moment of the wall; it runs on from there. */
    public void set(long nanos, Duration time) {
        wallNanos = nanos;
        media = time;
    }

    /**
     * Changes the pace from a moment of the wall on.
     *
     * @param clipPerWall seconds of the clip for one of the wall; negative for backward
     */
    public void pace(long nanos, double clipPerWall) {
        set(nanos, at(nanos));
        rate = clipPerWall;
    }

    public boolean isBackward() {
        return rate < 0;
    }

    /** The clip's time at a moment of the wall. */
    public Duration at(long nanos) {
        return media.plusNanos(Math.round((nanos - wallNanos) * rate));
    }
}
