package org.plumbline.vision.capture;

import java.nio.file.Path;
import java.time.Duration;
import org.plumbline.core.capture.VideoFacts;
import org.plumbline.core.error.UnreadableVideoException;
import org.plumbline.core.port.VideoReader;

/** A clip being read from start to end, and what becomes known of it on the way. */
interface Clip extends AutoCloseable {

    /** Opens clips at their first shown frame; the caller closes them. */
    @FunctionalInterface
    interface Opener {
        Clip open(Path file) throws UnreadableVideoException;
    }

    VideoReader reader();

    /** Hears the time of each shown frame, from the first on, in order. */
    void shown(Duration time);

    /** What is known after the last frame. */
    VideoFacts facts() throws UnreadableVideoException;

    @Override
    void close();
}
