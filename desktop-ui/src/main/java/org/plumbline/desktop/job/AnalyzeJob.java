package org.plumbline.desktop.job;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.error.LiftException;
import org.plumbline.core.error.OutputException;
import org.plumbline.core.error.UserMessage;
import org.plumbline.core.overlay.OverlayComposer;
import org.plumbline.core.port.CancellationToken;
import org.plumbline.core.port.CaptureResult;
import org.plumbline.core.port.LiftCapture;
import org.plumbline.core.port.ProgressListener;
import org.plumbline.core.port.VideoOpener;
import org.plumbline.core.port.VideoWriterOpener;
import org.plumbline.desktop.export.FramesCsv;
import org.plumbline.desktop.export.OverlayClip;
import org.plumbline.desktop.report.ReportPage;
import org.plumbline.desktop.store.AnalysisJson;
import org.plumbline.desktop.store.CaptureChoices;
import org.plumbline.desktop.store.PoseJsonWriter;
import org.plumbline.desktop.store.ResultFolder;

/** Takes one clip all the way: captures, analyses, writes the result folder whole or not at all. */
public final class AnalyzeJob {
    private static final double CAPTURED = 0.93;
    private static final double CAPTURED_BEFORE_OVERLAY = 0.75;
    private static final double REPORTED = 0.1;

    private final LiftCapture capture;
    private final Analyzer analyzer;
    private final VideoOpener opener;
    private final VideoWriterOpener writerOpener;
    private final String program;

    /**
     * Makes a job that can be run for many clips.
     *
     * @param capture the slow half
     * @param analyzer the quick half
     * @param opener reads frames for pictures
     * @param writerOpener writes the overlay clip
     * @param program name and version of this program
     */
    public AnalyzeJob(
            LiftCapture capture,
            Analyzer analyzer,
            VideoOpener opener,
            VideoWriterOpener writerOpener,
            String program) {
        this.capture = capture;
        this.analyzer = analyzer;
        this.opener = opener;
        this.writerOpener = writerOpener;
        this.program = program;
    }

    /**
     * Runs.
     *
     * @throws LiftException if the clip can't be read, the model is missing, the results can't be written, or the token was
     *     cancelled; nothing half-written is left then
     */
    public JobResult run(JobOrder order, ProgressListener progress, CancellationToken cancellation)
            throws LiftException {
        try (ResultFolder folder = ResultFolder.begin(order.target())) {
            double captured = order.overlay() ? CAPTURED_BEFORE_OVERLAY : CAPTURED;
            CaptureResult result = capture.capture(order.request(), Stretch.of(progress, 0, captured), cancellation);
            cancellation.throwIfCancelled();
            Map<String, Duration> busy = new LinkedHashMap<>(result.busy());
            long before = System.nanoTime();
            LiftAnalysis analysis = analyzer.analyze(result.lift(), order.settings());
            long computed = System.nanoTime();
            busy.put("compute", Duration.ofNanos(computed - before));
            ProgressListener writing = Stretch.of(progress, captured, 1);
            writing.progress("writing the results", 0);
            String json = new AnalysisJson(program).text(analysis, CaptureChoices.of(order.request()));
            write(order, result.lift(), analysis, json, folder.partial(), writing, cancellation);
            cancellation.throwIfCancelled();
            folder.commit();
            busy.put("write", Duration.ofNanos(System.nanoTime() - computed));
            progress.progress("done", 1);
            return new JobResult(result.lift(), analysis, json, folder.target(), busy);
        }
    }

    private void write(
            JobOrder order,
            CapturedLift lift,
            LiftAnalysis analysis,
            String json,
            Path folder,
            ProgressListener progress,
            CancellationToken cancellation)
            throws LiftException {
        Path clip = order.request().clip();
        try {
            if (order.formats().contains(Format.JSON)) {
                Files.writeString(folder.resolve("analysis.json"), json);
            }
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("pose.json")))) {
                PoseJsonWriter.write(lift, out);
            }
            if (order.formats().contains(Format.CSV)) {
                try (BufferedWriter out =
                        Files.newBufferedWriter(folder.resolve("frames.csv"), StandardCharsets.UTF_8)) {
                    FramesCsv.write(lift, analysis, out);
                }
            }
            if (order.formats().contains(Format.HTML)) {
                String page = new ReportPage(opener, program).html(clip, lift, analysis, cancellation);
                Files.writeString(folder.resolve("report.html"), page);
            }
        } catch (IOException e) {
            throw new OutputException(
                    "can't write into " + folder,
                    new UserMessage(
                            "The results can't be written.", "Make sure that the disk has room: " + folder.getParent()),
                    e);
        }
        if (order.overlay()) {
            progress.progress("painting the overlay", REPORTED);
            new OverlayClip(opener, writerOpener)
                    .write(
                            clip,
                            lift,
                            new OverlayComposer(lift, analysis),
                            folder.resolve("overlay.mp4"),
                            Stretch.of(progress, REPORTED, 1),
                            cancellation);
        }
    }
}
