package org.plumbline.desktop.ui.player;

import java.time.Duration;

/**
 * A stretch of the clip that is played.
 *
 * @param from in point
 * @param to out point, after {@code from}
 */
public record Range(Duration from, Duration to) {

    public Range {
        if (to.compareTo(from) <= 0) {
            throw new IllegalArgumentException("a stretch ends after it begins");
        }
    }

    /** Whether a moment lies in it; its end does not. */
    public boolean holds(Duration moment) {
        return moment.compareTo(from) >= 0 && moment.compareTo(to) < 0;
    }
}
