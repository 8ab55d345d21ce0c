package org.plumbline.desktop.store;

import java.time.Duration;
import org.plumbline.core.settings.AnalysisSettings;

/**
 * Takes the analysis's physical time to the time of the clip as it plays, at which a viewer can look. They differ only in
 * slow motion.
 *
 * @param slowMotionFactor capture frame rate over playback frame rate
 */
public record ClipTime(double slowMotionFactor) {

    /** The clock of an analysis. */
    public static ClipTime of(AnalysisSettings settings) {
        return new ClipTime(settings.slowMotionFactor());
    }

    /** Seconds of the clip. */
    public double seconds(Duration physical) {
        return physical.toNanos() / 1e9 * slowMotionFactor;
    }
}
