package org.plumbline.desktop.ui.player;

import java.nio.file.Path;
import java.time.Duration;
import org.plumbline.desktop.ui.playback.ClipFrames;
import org.plumbline.desktop.ui.playback.Picture;
import org.plumbline.desktop.ui.playback.Previews;

/**
 * A clip whose first frame has arrived.
 *
 * @param frames its frames
 * @param previews small pictures of the whole clip, being made
 * @param first the first of them
 * @param stated the duration the file states, zero where it states none
 */
public record OpenClip(ClipFrames frames, Previews previews, Picture first, Duration stated) {

    public Path path() {
        return frames.clip();
    }
}
