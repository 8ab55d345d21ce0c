package org.plumbline.desktop.ui.analysis;

import java.nio.file.Path;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.desktop.ui.overlay.FrameOverlay;

/**
 * A clip and what came out of it.
 *
 * @param clip the file
 * @param lift what was seen; enough to analyse again with other settings
 * @param analysis what happened
 * @param overlay what to draw over the frames
 * @param origin where what was seen came from
 */
public record ReviewedClip(Path clip, CapturedLift lift, LiftAnalysis analysis, FrameOverlay overlay, Origin origin) {

    /** Whether what was seen was saved before. */
    public boolean isSaved() {
        return origin instanceof Origin.Saved;
    }
}
