package org.plumbline.desktop.ui.analysis;

import java.nio.file.Path;
import java.util.Locale;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.correction.Corrections;
import org.plumbline.core.error.LiftException;
import org.plumbline.core.fault.FaultLimits;
import org.plumbline.core.port.CancellationToken;
import org.plumbline.core.port.LiftCapture;
import org.plumbline.core.port.ProgressListener;
import org.plumbline.core.settings.AnalysisSettings;
import org.plumbline.desktop.store.ReviewLibrary;
import org.plumbline.desktop.ui.overlay.FrameOverlay;

/**
 * The steps from a clip to what the window shows, given by the composition root.
 *
 * @param capture makes the slow half ready
 * @param analyzers make the quick half
 * @param overlay composes what to draw
 * @param library keeps what was seen for the next time
 * @param handBack writes report and data
 */
public record ReviewSteps(
        OpenCapture capture, MakeAnalyze analyzers, ComposeOverlay overlay, ReviewLibrary library, HandBack handBack) {

    /** Makes the quick half. */
    @FunctionalInterface
    public interface MakeAnalyze {
        Analyze with(FaultLimits limits, Locale language);
    }

    /** Writes report, data and perhaps the painted clip beside the clip, whole or not at all; gives the folder. */
    @FunctionalInterface
    public interface HandBack {
        Path write(ReviewedClip review, boolean overlay, ProgressListener progress, CancellationToken cancellation)
                throws LiftException;
    }

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
        FrameOverlay compose(CapturedLift lift, LiftAnalysis analysis, Locale language);
    }
}
