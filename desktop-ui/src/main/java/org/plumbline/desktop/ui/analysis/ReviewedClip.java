package org.plumbline.desktop.ui.analysis;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.correction.Corrections;
import org.plumbline.core.fault.FaultLimits;
import org.plumbline.desktop.ui.overlay.FrameOverlay;

/**
 * A clip and what came out of it.
 *
 * @param clip the file
 * @param lift what was seen; enough to analyse again with other settings
 * @param corrections what a viewer put right
 * @param corrected what was seen, with them
 * @param analysis what happened
 * @param limits of the rules that were used
 * @param joints of the side that was measured, from head to toe; empty where nothing was
 * @param overlay what to draw over the frames
 * @param origin where what was seen came from
 * @param unusable why corrections kept beside the clip could not be used, if so
 */
public record ReviewedClip(
        Path clip,
        CapturedLift lift,
        Corrections corrections,
        CapturedLift corrected,
        LiftAnalysis analysis,
        FaultLimits limits,
        List<Keypoint> joints,
        FrameOverlay overlay,
        Origin origin,
        Optional<String> unusable) {

    public ReviewedClip {
        joints = List.copyOf(joints);
    }

    /** Whether what was seen was saved before. */
    public boolean isSaved() {
        return origin instanceof Origin.Saved;
    }
}
