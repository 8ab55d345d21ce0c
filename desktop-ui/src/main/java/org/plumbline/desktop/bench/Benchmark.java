package org.plumbline.desktop.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.plumbline.core.capture.VideoFacts;
import org.plumbline.core.error.LiftException;
import org.plumbline.core.error.OutputException;
import org.plumbline.core.error.UserMessage;
import org.plumbline.core.port.CancellationToken;
import org.plumbline.core.port.CaptureRequest;
import org.plumbline.core.port.ProgressListener;
import org.plumbline.core.settings.AnalysisSettings;
import org.plumbline.desktop.job.AnalyzeJob;
import org.plumbline.desktop.job.Format;
import org.plumbline.desktop.job.JobOrder;
import org.plumbline.desktop.job.JobResult;
import org.plumbline.desktop.store.ResultFolder;

/** Runs the same clip several times, everything that {@code analyze} does by default. */
public final class Benchmark {
    private static final int RUNS = 3;

    private final AnalyzeJob job;

    public Benchmark(AnalyzeJob job) {
        this.job = job;
    }

    /**
     * Measures; results of the runs are thrown away.
     *
     * @throws LiftException as the job does
     */
    public BenchResult measure(CaptureRequest request, ProgressListener progress, CancellationToken cancellation)
            throws LiftException {
        List<BenchRun> runs = new ArrayList<>();
        Optional<VideoFacts> video = Optional.empty();
        Path scratch = scratch();
        try {
            for (int i = 0; i < RUNS; i++) {
                int run = i;
                JobOrder order = new JobOrder(
                        request,
                        AnalysisSettings.defaults(),
                        scratch.resolve("run"),
                        EnumSet.allOf(Format.class),
                        false);
                long before = System.nanoTime();
                JobResult result = job.run(
                        order,
                        (stage, done) -> progress.progress(
                                "run " + (run + 1) + " of " + RUNS + ", " + stage, (run + done) / RUNS),
                        cancellation);
                runs.add(new BenchRun(Duration.ofNanos(System.nanoTime() - before), result.busy()));
                video = Optional.of(result.lift().video());
            }
        } finally {
            ResultFolder.discard(scratch);
        }
        return BenchResult.of(
                video.orElseThrow(),
                request.model(),
                request.threads(),
                runs,
                PeakMemory.heapBytes(),
                PeakMemory.residentBytes());
    }

    private static Path scratch() throws OutputException {
        try {
            return Files.createTempDirectory("plumbline-bench");
        } catch (IOException e) {
            throw new OutputException(
                    "no temporary folder",
                    new UserMessage("No temporary folder can be made.", "Make room on the disk."),
                    e);
        }
    }
}
