package org.plumbline.desktop.ui.analysis;

import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.correction.Corrections;
import org.plumbline.core.error.LiftException;
import org.plumbline.core.port.LiftCapture;
import org.plumbline.core.settings.AnalysisSettings;
import org.plumbline.desktop.store.ReviewLibrary;
import org.plumbline.desktop.ui.overlay.FrameOverlay;

/**
 * The steps from a clip to what the window shows, given by the composition root.
 *
 * @param capture makes the slow half ready
 * @param analyze the quick half
 * @param overlay composes what to draw
 * @param library keeps what was seen for the next time
 */
public record ReviewSteps(OpenCapture capture, Analyze analyze, ComposeOverlay overlay, ReviewLibrary library) {

    /** Makes the slow half ready, which may load networks. Called on the analysis thread when first needed. */
    @FunctionalInterface
    public interface OpenCapture {
        LiftCapture open() throws LiftException;
    }

    /** The quick half: a pure function. */
    @FunctionalInterface
    public interface Analyze {
        LiftAnalysis analyze(CapturedLift lift, AnalysisSettings settings, Corrections corrections);
    }

    /** Composes what to draw over the frames. */
    @FunctionalInterface
    public interface ComposeOverlay {
        FrameOverlay compose(CapturedLift lift, LiftAnalysis analysis);
    }
}
