package org.plumbline.vision.capture;

import java.util.Optional;
import org.plumbline.core.error.UnreadableVideoException;
import org.plumbline.core.port.VideoFrame;

/** Frames in order. */
@FunctionalInterface
interface FrameSource {

    /** Returns the next frame, or empty at the end. */
    Optional<VideoFrame> next() throws UnreadableVideoException;
}
