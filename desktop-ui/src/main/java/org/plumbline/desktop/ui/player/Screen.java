package org.plumbline.desktop.ui.player;

import java.util.List;
import org.plumbline.core.overlay.OverlayShape;
import org.plumbline.desktop.ui.playback.Picture;

/** What the player shows. */
public sealed interface Screen {

    /** No clip is open. */
    record Blank() implements Screen {}

    /**
     * A frame and what is drawn over it.
     *
     * @param picture the frame
     * @param shapes in pixels of the picture, the lowest first
     */
    record Shown(Picture picture, List<OverlayShape> shapes) implements Screen {
        public Shown {
            shapes = List.copyOf(shapes);
        }
    }
}
