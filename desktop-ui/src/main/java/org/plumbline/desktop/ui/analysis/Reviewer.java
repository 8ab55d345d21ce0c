package org.plumbline.desktop.ui.analysis;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.correction.CorrectedLift;
import org.plumbline.core.correction.Corrections;
import org.plumbline.core.error.LiftException;
import org.plumbline.core.fault.FaultLimits;
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
    private final Locale language;
    private Optional<LiftCapture> capture = Optional.empty();
    private volatile FaultLimits limits = FaultLimits.defaults();

    Reviewer(ReviewSteps steps, Locale language) {
        this.steps = steps;
        this.language = language;
    }

    /** Judges with other limits from now on; from any thread. */
    void use(FaultLimits wanted) {
        limits = wanted;
    }

    /**
     * Reviews a clip from its saved track, or if there is none by looking at it.
     *
     * @param settings what to judge with; style and slow motion belong to the clip and are taken from where they are saved
     */
    ReviewedClip review(Path clip, AnalysisSettings settings, ProgressListener progress, CancellationToken token)
            throws LiftException {
        token.throwIfCancelled();
        LifterChoice picked = CorrectionsFile.beside(clip).lifter();
        Optional<ReviewLibrary.Saved> saved = steps.library().find(clip, picked);
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
        LifterChoice picked =
                CorrectionsFile.beside(clip).read() instanceof CorrectionsFile.Found.Kept(Corrections kept)
                        ? kept.lifter()
                        : new LifterChoice.Automatic();
        CapturedLift lift = seen(clip, picked, progress, token);
        ReviewedClip review = judged(clip, lift, settings, new Origin.Fresh());
        steps.library().keep(clip, picked, lift, settings);
        return review;
    }

    /** Reviews with corrections at hand, of which one says who the lifter is; a person looked at before is known again. */
    ReviewedClip follow(
            Path clip,
            AnalysisSettings settings,
            Corrections corrections,
            ProgressListener progress,
            CancellationToken token)
            throws LiftException {
        Optional<ReviewLibrary.Saved> saved = steps.library().find(clip, corrections.lifter());
        if (saved.isPresent()) {
            Origin origin = new Origin.Saved(saved.get().sameProgram(), true);
            return judge(clip, saved.get().lift(), settings, origin, corrections, Optional.empty());
        }
        CapturedLift lift = seen(clip, corrections.lifter(), progress, token);
        steps.library().keep(clip, corrections.lifter(), lift, settings);
        return judge(clip, lift, settings, new Origin.Fresh(), corrections, Optional.empty());
    }

    private CapturedLift seen(Path clip, LifterChoice lifter, ProgressListener progress, CancellationToken token)
            throws LiftException {
        token.throwIfCancelled();
        LiftCapture open = capture.isPresent() ? capture.get() : steps.capture().open();
        capture = Optional.of(open);
        CapturedLift lift = open.capture(request(clip, lifter), progress, token).lift();
        token.throwIfCancelled();
        return lift;
    }

    /** The quick half alone, with other settings or corrections. */
    ReviewedClip judge(ReviewedClip before, AnalysisSettings settings, Corrections corrections) {
        ReviewedClip review =
                judge(before.clip(), before.lift(), settings, before.origin(), corrections, before.unusable());
        steps.library().note(before.clip(), corrections.lifter(), settings);
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
        FaultLimits inForce = limits;
        LiftAnalysis analysis = steps.analyzers().with(inForce, language).analyze(lift, settings, corrections);
        CapturedLift corrected = CorrectedLift.of(lift, corrections);
        return new ReviewedClip(
                clip,
                lift,
                corrections,
                corrected,
                analysis,
                inForce,
                DrawnJoints.of(corrected, analysis),
                steps.overlay().compose(corrected, analysis, language),
                origin,
                unusable);
    }

    @Override
    public void close() {
        capture.ifPresent(LiftCapture::close);
        capture = Optional.empty();
    }

    /** One core is left to the window and to decoding for the screen, where there are more. */
    private static CaptureRequest request(Path clip, LifterChoice lifter) {
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        return new CaptureRequest(clip, "heavy", lifter, Duration.ZERO, CaptureRequest.END, threads);
    }
}
