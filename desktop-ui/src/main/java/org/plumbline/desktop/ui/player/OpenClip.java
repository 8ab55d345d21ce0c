package org.plumbline.desktop.ui.player;

import java.nio.file.Path;
import java.time.Duration;
import org.plumbline.desktop.ui.playback.ClipFrames;
import org.plumbline.desktop.ui.playback.Picture;

/**
 * A clip whose first frame has arrived.
 *
 * @param frames its frames
 * @param first the first of them
 * @param stated the duration the file states, zero where it states none
 */
public record OpenClip(ClipFrames frames, Picture first, Duration stated) {

    public Path path() {
        return frames.clip();
    }
}
