package org.plumbline.desktop.ui.analysis;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.correction.CorrectedLift;
import org.plumbline.core.correction.Corrections;
import org.plumbline.core.error.LiftException;
import org.plumbline.core.overlay.DrawnJoints;
import org.plumbline.core.port.CancellationToken;
import org.plumbline.core.port.CaptureRequest;
import org.plumbline.core.port.LiftCapture;
import org.plumbline.core.port.LifterChoice;
import org.plumbline.core.port.ProgressListener;
import org.plumbline.core.settings.AnalysisSettings;
import org.plumbline.desktop.store.CorrectionsFile;
import org.plumbline.desktop.store.ReviewLibrary;

/** Reviews clips one after the other; the networks stay loaded between them. Used by the analysis thread alone. */
final class Reviewer implements AutoCloseable {
    private final ReviewSteps steps;
    private Optional<LiftCapture> capture = Optional.empty();

    Reviewer(ReviewSteps steps) {
        this.steps = steps;
    }

    /**
     * Reviews a clip from its saved track, or if there is none by looking at it.
     *
     * @param settings what to judge with; style and slow motion belong to the clip and are taken from where they are saved
     */
    ReviewedClip review(Path clip, AnalysisSettings settings, ProgressListener progress, CancellationToken token)
            throws LiftException {
        token.throwIfCancelled();
        Optional<ReviewLibrary.Saved> saved = steps.library().find(clip);
        if (saved.isEmpty()) {
            return look(clip, settings, progress, token);
        }
        AnalysisSettings then = saved.get().settings();
        AnalysisSettings now = new AnalysisSettings(
                then.style(), settings.goal(), settings.plateDiameter(), settings.stature(), then.slowMotionFactor());
        return judged(
                clip, saved.get().lift(), now, new Origin.Saved(saved.get().sameProgram(), now.equals(then)));
    }

    /** Lets the network look, whatever is saved. */
    ReviewedClip look(Path clip, AnalysisSettings settings, ProgressListener progress, CancellationToken token)
            throws LiftException {
        token.throwIfCancelled();
        LiftCapture open = capture.isPresent() ? capture.get() : steps.capture().open();
        capture = Optional.of(open);
        var lift = open.capture(request(clip), progress, token).lift();
        token.throwIfCancelled();
        ReviewedClip review = judged(clip, lift, settings, new Origin.Fresh());
        steps.library().keep(clip, lift, settings);
        return review;
    }

    /** The quick half alone, with other settings or corrections. */
    ReviewedClip judge(ReviewedClip before, AnalysisSettings settings, Corrections corrections) {
        ReviewedClip review =
                judge(before.clip(), before.lift(), settings, before.origin(), corrections, before.unusable());
        steps.library().note(before.clip(), settings);
        return review;
    }

    /** The quick half, with the corrections kept beside the clip. */
    private ReviewedClip judged(Path clip, CapturedLift lift, AnalysisSettings settings, Origin origin) {
        return switch (CorrectionsFile.beside(clip).read(lift.video().sha256())) {
            case CorrectionsFile.Found.Kept(Corrections kept) ->
                judge(clip, lift, settings, origin, kept, Optional.empty());
            case CorrectionsFile.Found.Nothing() ->
                judge(clip, lift, settings, origin, Corrections.none(), Optional.empty());
            case CorrectionsFile.Found.Unusable(String why) ->
                judge(clip, lift, settings, origin, Corrections.none(), Optional.of(why));
        };
    }

    private ReviewedClip judge(
            Path clip,
            CapturedLift lift,
            AnalysisSettings settings,
            Origin origin,
            Corrections corrections,
            Optional<String> unusable) {
        LiftAnalysis analysis = steps.analyze().analyze(lift, settings, corrections);
        CapturedLift corrected = CorrectedLift.of(lift, corrections);
        return new ReviewedClip(
                clip,
                lift,
                corrections,
                corrected,
                analysis,
                DrawnJoints.of(corrected, analysis),
                steps.overlay().compose(corrected, analysis),
                origin,
                unusable);
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
