package org.plumbline.desktop.ui.playback;

import java.time.Duration;
import org.plumbline.core.error.UnreadableVideoException;

/** Hears from the decoding thread; must return quickly. */
public interface FramesListener {

    /**
     * The clip is open.
     *
     * @param width of the displayed image in pixels
     * @param height of the displayed image in pixels
     * @param stated duration the file states, zero where it states none
     */
    void opened(int width, int height, Duration stated);

    /** A frame that was asked for is there. */
    void arrived(Picture picture, long request);

    /** The clip's end was met: {@link ClipFrames#last()} is known now. */
    void endMet();

    /** The clip has no frame to show. */
    void empty();

    /** The clip can't be read (any further). */
    void unreadable(UnreadableVideoException problem);

    /** The program itself failed. */
    void broke(Throwable problem);
}
