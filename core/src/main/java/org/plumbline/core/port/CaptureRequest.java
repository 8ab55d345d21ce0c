package org.plumbline.core.port;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What to capture.
 *
 * @param clip the video file
 * @param model {@code heavy}, {@code full} or {@code lite}
 * @param lifter who is the lifter
 * @param from first moment to look at
 * @param to last moment to look at; {@link #END} for the whole clip
 * @param threads how many cores to use, at least 1
 */
public record CaptureRequest(Path clip, String model, LifterChoice lifter, Duration from, Duration to, int threads) {

    /** Stands for the end of the clip. */
    public static final Duration END = Duration.ofDays(365);

    public CaptureRequest {
        if (threads < 1) {
            throw new IllegalArgumentException("at least one thread is needed");
        }
        if (from.isNegative() || to.compareTo(from) <= 0) {
            throw new IllegalArgumentException("the end must come after the start");
        }
    }

    /** The whole clip with the heavy model, on all cores. */
    public static CaptureRequest of(Path clip) {
        return new CaptureRequest(
                clip,
                "heavy",
                new LifterChoice.Automatic(),
                Duration.ZERO,
                END,
                Runtime.getRuntime().availableProcessors());
    }
}
