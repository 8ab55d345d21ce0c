package org.plumbline.desktop.ui.overlay;

import java.util.List;
import org.plumbline.core.overlay.OverlayShape;

/** What to draw over each frame of a clip. Safe between threads. */
@FunctionalInterface
public interface FrameOverlay {

    /**
     * The shapes of one frame, in pixels of the displayed image, the lowest first.
     *
     * @param frame index of the shown frame, from 0
     * @param layers what is switched on
     */
    List<OverlayShape> shapes(int frame, Layers layers);

    /** Draws nothing. */
    static FrameOverlay none() {
        return (frame, layers) -> List.of();
    }
}
