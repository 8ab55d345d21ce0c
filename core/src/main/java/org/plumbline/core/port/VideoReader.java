package org.plumbline.core.port;

import java.time.Duration;
import java.util.Optional;
import org.plumbline.core.error.UnreadableVideoException;

/** Reads the shown frames of one clip in order. Holds no more than a few frames at a time. Not safe between threads. */
public interface VideoReader extends AutoCloseable {

    /** Width of the upright displayed image, in pixels. */
    int width();

    /** Height of the upright displayed image, in pixels. */
    int height();

    /** Duration the container states, an estimate; zero where it states none. */
    Duration statedDuration();

    /** Returns the next shown frame, or empty at the end of the clip. */
    Optional<VideoFrame> next() throws UnreadableVideoException;

    /**
     * Moves so that {@link #next()} gives the frame shown at a moment: the last one whose time is not after it, or the
     * first. Frame indices stay exact.
     */
    void seek(Duration time) throws UnreadableVideoException;

    @Override
    void close();
}
