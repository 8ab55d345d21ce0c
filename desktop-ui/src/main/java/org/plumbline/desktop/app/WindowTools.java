package org.plumbline.desktop.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plumbline.core.error.OutputException;
import org.plumbline.core.error.UserMessage;
import org.plumbline.core.message.Messages;
import org.plumbline.core.overlay.OverlayComposer;
import org.plumbline.core.pipeline.LiftAnalyzer;
import org.plumbline.core.port.CaptureRequest;
import org.plumbline.desktop.job.Result;
import org.plumbline.desktop.job.ResultWriter;
import org.plumbline.desktop.store.CaptureChoices;
import org.plumbline.desktop.store.JudgedWith;
import org.plumbline.desktop.store.ReviewLibrary;
import org.plumbline.desktop.store.UserSettings;
import org.plumbline.desktop.ui.analysis.ReviewSteps;
import org.plumbline.desktop.ui.analysis.ReviewedClip;
import org.plumbline.desktop.ui.analysis.UnexpectedProblems;
import org.plumbline.desktop.ui.shell.ReviewTools;
import org.plumbline.models.store.CacheFolder;
import org.plumbline.samples.clip.SampleClips;
import org.plumbline.vision.ffmpeg.FfmpegVideoOpener;
import org.plumbline.vision.ffmpeg.FfmpegVideoWriterOpener;

/** What the window works with. */
final class WindowTools {
    /** Short, with a fault that is plain to see. */
    private static final String SAMPLE = "hips-high";

    private WindowTools() {}

    static ReviewTools of(
            ReviewSteps.OpenCapture capture,
            ReviewLibrary library,
            UserSettings settings,
            UnexpectedProblems unexpected) {
        FfmpegVideoOpener opener = new FfmpegVideoOpener();
        ResultWriter writer =
                new ResultWriter(opener, new FfmpegVideoWriterOpener(), "plumbline " + ProgramVersion.read());
        ReviewSteps steps = new ReviewSteps(
                capture,
                (limits, language) -> new LiftAnalyzer(Messages.of(language), limits)::analyze,
                (lift, analysis, language) -> {
                    OverlayComposer composer = new OverlayComposer(lift, analysis, Messages.of(language));
                    return (frame, layers) -> composer.compose(frame, layers.shown(), layers.path());
                },
                library,
                (review, overlay, progress, cancellation) ->
                        writer.writeBeside(result(review), overlay, progress, cancellation));
        return new ReviewTools(opener, steps, unexpected, settings, () -> sample(SAMPLE));
    }

    private static Result result(ReviewedClip review) {
        return new Result(
                review.clip(),
                review.lift(),
                review.analysis(),
                new JudgedWith(
                        new CaptureChoices(review.corrections().lifter(), java.time.Duration.ZERO, CaptureRequest.END),
                        review.limits(),
                        review.corrections()));
    }

    /** A sample clip as a file of its own. */
    static Path sample(String name) throws OutputException {
        Path folder = CacheFolder.rootOfThisMachine().resolve("samples");
        try {
            Files.createDirectories(folder);
            return SampleClips.named(name).copiedInto(folder);
        } catch (IOException e) {
            throw new OutputException(
                    "can't copy a clip into " + folder,
                    new UserMessage("The sample clip can't be copied.", "Make room on the disk of " + folder + "."),
                    e);
        }
    }
}
