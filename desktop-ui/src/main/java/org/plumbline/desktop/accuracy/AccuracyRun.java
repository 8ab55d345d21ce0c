package org.plumbline.desktop.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plumbline.core.error.LiftException;
import org.plumbline.core.error.OutputException;
import org.plumbline.core.error.UserMessage;
import org.plumbline.core.port.CancellationToken;
import org.plumbline.core.port.CaptureRequest;
import org.plumbline.core.port.LifterChoice;
import org.plumbline.core.port.ProgressListener;
import org.plumbline.core.quantity.Length;
import org.plumbline.core.settings.AnalysisSettings;
import org.plumbline.desktop.accuracy.score.ClipScore;
import org.plumbline.desktop.accuracy.score.KnownLift;
import org.plumbline.desktop.accuracy.score.Scoreboard;
import org.plumbline.desktop.job.AnalyzeJob;
import org.plumbline.desktop.job.JobOrder;
import org.plumbline.desktop.job.JobResult;
import org.plumbline.desktop.store.ResultFolder;
import org.plumbline.samples.scene.Scene;

/** Takes scenes all the way: renders them, analyses the clips as {@code analyze} does, holds what it found against the truth. */
public final class AccuracyRun {
    /** Drawing a frame takes about this much of the time that drawing and looking at it take together. */
    private static final double RENDERED = 0.6;

    private final SceneClips clips;
    private final AnalyzeJob job;
    private final int threads;

    public AccuracyRun(SceneClips clips, AnalyzeJob job, int threads) {
        this.clips = clips;
        this.job = job;
        this.threads = threads;
    }

    /**
     * Scores every network on every scene. Results of the analyses are thrown away.
     *
     * @throws LiftException as the job does, or if a clip can't be rendered
     */
    public Scoreboard score(
            List<NamedScene> scenes, List<String> models, ProgressListener progress, CancellationToken cancellation)
            throws LiftException {
        // All truths first: a scene that can't be is found before an hour of rendering, not after.
        List<KnownLift> known = scenes.stream()
                .map(scene -> new KnownLift(scene.name(), scene.scene()))
                .toList();
        Path scratch = scratch();
        try {
            List<ClipScore> scores = new ArrayList<>();
            double weight = 1.0 / scenes.size();
            for (String model : models) {
                for (int i = 0; i < scenes.size(); i++) {
                    // Clips are drawn for the first network and kept for the others.
                    boolean first = model.equals(models.getFirst());
                    double from = share(models, model, i * weight);
                    double to = share(models, model, (i + 1) * weight);
                    ProgressListener part = part(progress, scenes.get(i).name() + ", " + model, from, to);
                    scores.add(score(known.get(i), model, first, scratch, part, cancellation));
                }
            }
            return new Scoreboard(scores);
        } finally {
            ResultFolder.discard(scratch);
        }
    }

    /** Share of the whole work that is done when one network has come so far. */
    private static double share(List<String> models, String model, double done) {
        double whole = 1 + (models.size() - 1) * (1 - RENDERED);
        int place = models.indexOf(model);
        return place == 0 ? done / whole : (1 + (place - 1 + done) * (1 - RENDERED)) / whole;
    }

    private ClipScore score(
            KnownLift known,
            String model,
            boolean first,
            Path scratch,
            ProgressListener progress,
            CancellationToken cancellation)
            throws LiftException {
        double rendered = first ? RENDERED : 0;
        NamedScene scene = new NamedScene(known.name(), known.scene());
        Path clip = clips.clip(scene, part(progress, "", 0, rendered), cancellation);
        JobOrder order = new JobOrder(
                new CaptureRequest(
                        clip, model, new LifterChoice.Automatic(), Duration.ZERO, CaptureRequest.END, threads),
                settings(scene.scene()),
                scratch.resolve("clip"),
                Set.of(),
                false);
        JobResult result = job.run(order, part(progress, "", rendered, 1), cancellation);
        return ClipScore.of(known, result.lift(), result.analysis());
    }

    /** What a user would tell: the plates and the slow motion. */
    public static AnalysisSettings settings(Scene scene) {
        AnalysisSettings usual = AnalysisSettings.defaults();
        return new AnalysisSettings(
                usual.style(),
                usual.goal(),
                Length.ofMetres(scene.plates().diameter()),
                usual.stature(),
                scene.recording().rate() / scene.recording().shownRate());
    }

    private static ProgressListener part(ProgressListener whole, String name, double from, double to) {
        return (stage, done) -> whole.progress(
                name.isEmpty() ? stage : name + ": " + stage, from + (to - from) * Math.clamp(done, 0, 1));
    }

    private static Path scratch() throws OutputException {
        try {
            return Files.createTempDirectory("plumbline-accuracy");
        } catch (IOException e) {
            throw new OutputException(
                    "no temporary folder",
                    new UserMessage("No temporary folder can be made.", "Make room on the disk."),
                    e);
        }
    }
}
