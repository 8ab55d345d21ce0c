package org.plumbline.core.overlay;

import java.util.List;

/** Composes one layer. */
interface OverlayPart {

    /**
     * Returns what to draw.
     *
     * @param frame place of the frame in the captured track, from 0
     */
    List<OverlayShape> shapes(int frame);
}
