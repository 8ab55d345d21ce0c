package org.plumbline.desktop.ui.analysis;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.error.LiftException;
import org.plumbline.core.port.CancellationToken;
import org.plumbline.core.port.CaptureRequest;
import org.plumbline.core.port.LiftCapture;
import org.plumbline.core.port.LifterChoice;
import org.plumbline.core.port.ProgressListener;
import org.plumbline.core.settings.AnalysisSettings;

/** Reviews clips one after the other; the networks stay loaded between them. Used by the analysis thread alone. */
final class Reviewer implements AutoCloseable {
    private final ReviewSteps steps;
    private Optional<LiftCapture> capture = Optional.empty();

    Reviewer(ReviewSteps steps) {
        this.steps = steps;
    }

    ReviewedClip review(Path clip, AnalysisSettings settings, ProgressListener progress, CancellationToken token)
            throws LiftException {
        token.throwIfCancelled();
        LiftCapture open = capture.isPresent() ? capture.get() : steps.capture().open();
        capture = Optional.of(open);
        var lift = open.capture(request(clip), progress, token).lift();
        token.throwIfCancelled();
        return judge(clip, lift, settings);
    }

    /** The quick half alone. */
    ReviewedClip judge(Path clip, CapturedLift lift, AnalysisSettings settings) {
        LiftAnalysis analysis = steps.analyze().analyze(lift, settings);
        return new ReviewedClip(clip, lift, analysis, steps.overlay().compose(lift, analysis));
    }

    @Override
    public void close() {
        capture.ifPresent(LiftCapture::close);
        capture = Optional.empty();
    }

    /** One core is left to the window and to decoding for the screen, where there are more. */
    private static CaptureRequest request(Path clip) {
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        return new CaptureRequest(
                clip, "heavy", new LifterChoice.Automatic(), Duration.ZERO, CaptureRequest.END, threads);
    }
}
