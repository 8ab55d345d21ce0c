package org.plumbline.desktop.ui.playback;

import java.time.Duration;

/** Turns the wall's time into the clip's while it plays. */
public final class PlaybackClock {
    private long wallNanos;
    private Duration media = Duration.ZERO;

    /** Sets the clip's time for a moment of the wall; it runs on from there. */
    public void set(long nanos, Duration time) {
        wallNanos = nanos;
        media = time;
    }

    /** The clip's time at a moment of the wall. */
    public Duration at(long nanos) {
        return media.plusNanos(nanos - wallNanos);
    }
}
