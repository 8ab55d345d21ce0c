package org.plumbline.desktop.ui.playback;

import java.time.Duration;

/** Which frame is wanted. */
public sealed interface FrameTarget {

    /** The frame of an index; the last one where the clip ends before it. */
    record AtIndex(int index) implements FrameTarget {
        public AtIndex {
            if (index < 0) {
                throw new IllegalArgumentException("the first frame has index 0");
            }
        }
    }

    /** The frame shown at a moment. */
    record AtTime(Duration time) implements FrameTarget {}

    /** The last frame. */
    record AtEnd() implements FrameTarget {}
}
