package org.plumbline.desktop.job;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.error.LiftException;
import org.plumbline.core.port.CancellationToken;
import org.plumbline.core.port.CaptureRequest;
import org.plumbline.core.port.CaptureResult;
import org.plumbline.core.port.LiftCapture;
import org.plumbline.core.port.ProgressListener;
import org.plumbline.core.port.VideoOpener;
import org.plumbline.core.port.VideoWriterOpener;
import org.plumbline.desktop.store.CaptureChoices;
import org.plumbline.desktop.store.JudgedWith;
import org.plumbline.desktop.store.ResultFolder;

/** Takes one clip all the way: captures, analyses, writes the result folder whole or not at all. */
public final class AnalyzeJob {
    private static final double CAPTURED = 0.93;
    private static final double CAPTURED_BEFORE_OVERLAY = 0.75;

    private final LiftCapture capture;
    private final Analyzer analyzer;
    private final ResultWriter writer;

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
        this.writer = new ResultWriter(opener, writerOpener, program);
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
            ByHand byHand = ByHand.of(order);
            CaptureRequest request = byHand.request(order.request());
            CaptureResult seen = capture.capture(request, Stretch.of(progress, 0, captured), cancellation);
            cancellation.throwIfCancelled();
            Map<String, Duration> busy = new LinkedHashMap<>(seen.busy());
            long before = System.nanoTime();
            LiftAnalysis analysis = analyzer.analyze(seen.lift(), order.settings(), byHand.corrections());
            long computed = System.nanoTime();
            busy.put("compute", Duration.ofNanos(computed - before));
            Result result = new Result(
                    request.clip(),
                    seen.lift(),
                    analysis,
                    new JudgedWith(CaptureChoices.of(request), order.limits(), byHand.corrections()));
            ProgressListener writing = Stretch.of(progress, captured, 1);
            writer.write(result, order.formats(), order.overlay(), folder.partial(), writing, cancellation);
            cancellation.throwIfCancelled();
            folder.commit();
            busy.put("write", Duration.ofNanos(System.nanoTime() - computed));
            progress.progress("done", 1);
            return new JobResult(result, writer.json(result), folder.target(), byHand.unusable(), busy);
        }
    }
}
