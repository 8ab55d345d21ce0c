package org.plumbline.desktop.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.error.LiftException;
import org.plumbline.core.port.CancellationToken;
import org.plumbline.core.port.CaptureRequest;
import org.plumbline.core.port.LiftCapture;
import org.plumbline.core.port.LifterChoice;
import org.plumbline.core.settings.AnalysisSettings;
import org.plumbline.desktop.bench.BenchResult;
import org.plumbline.desktop.bench.BenchText;
import org.plumbline.desktop.bench.Benchmark;
import org.plumbline.desktop.job.AnalyzeJob;
import org.plumbline.desktop.job.Format;
import org.plumbline.desktop.job.JobOrder;
import org.plumbline.desktop.store.WholeFile;
import picocli.CommandLine;

/** {@code plumbline bench}. */
@CommandLine.Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        sortOptions = false,
        header = "Measures the speed of this machine on a clip.",
        description = {"Time by stage, frames per second, peak memory; medians of several runs.", ""},
        exitCodeListHeading = "%nExit codes:%n")
final class BenchCommand implements Callable<Integer> {
    private static final Set<String> MODELS = Set.of("heavy", "full", "lite");

    private final Parts parts;
    private final Terminal terminal;

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @CommandLine.Parameters(paramLabel = "VIDEO", description = "The clip.")
    private Path video = Path.of("");

    @CommandLine.Option(
            names = "--model",
            paramLabel = "heavy|full|lite",
            defaultValue = "heavy",
            description = "Pose network. Default: ${DEFAULT-VALUE}.")
    private String model = "heavy";

    @CommandLine.Option(names = "--json", paramLabel = "FILE", description = "Writes the figures into a file, too.")
    private @Nullable Path json;

    @CommandLine.Option(
            names = "--window",
            description =
                    "Measures the window instead: how soon it shows, steps, scrubbing, judging again, playing, memory.")
    private boolean window;

    BenchCommand(Parts parts, Terminal terminal) {
        this.parts = parts;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!MODELS.contains(model)) {
            throw new CommandLine.ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "--model: \"" + model + "\" is not one of heavy, full, lite");
        }
        String name = String.valueOf(video.getFileName());
        if (window) {
            return ofWindow(name).code();
        }
        CancellationToken cancellation = new CancellationToken();
        ProgressLine progress = new ProgressLine(terminal, name, System::nanoTime);
        try (Interruption _ = Interruption.watch(cancellation);
                LiftCapture capture = parts.capture().get()) {
            try {
                return measure(capture, progress, cancellation).code();
            } catch (OptionMismatch mismatch) {
                progress.takeAway();
                terminal.err().println("plumbline: " + name + ": " + mismatch.getMessage());
                return ExitCode.USAGE.code();
            } catch (LiftException | RuntimeException | Error failure) {
                progress.takeAway();
                return new Failures(parts.log(), terminal).tell(name, failure).code();
            }
        }
    }

    private ExitCode ofWindow(String name) {
        try {
            parts.opener().open(video).close();
            terminal.out().print(parts.driver().bench(video).table());
            terminal.out().flush();
            return ExitCode.ANALYSED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.INTERRUPTED;
        } catch (LiftException | IOException | RuntimeException | Error failure) {
            return new Failures(parts.log(), terminal).tell(name, failure);
        }
    }

    private ExitCode measure(LiftCapture capture, ProgressLine progress, CancellationToken cancellation)
            throws LiftException, OptionMismatch {
        CaptureRequest request = new CaptureRequest(
                video,
                model,
                new LifterChoice.Automatic(),
                Duration.ZERO,
                CaptureRequest.END,
                Runtime.getRuntime().availableProcessors());
        Preflight.check(
                new JobOrder(request, AnalysisSettings.defaults(), video, EnumSet.noneOf(Format.class), false),
                parts.opener());
        Path file = json;
        if (file != null) {
            WholeFile.requireWritable(file);
        }
        AnalyzeJob job =
                new AnalyzeJob(capture, parts.analyzer(), parts.opener(), parts.writerOpener(), parts.program());
        BenchResult result = new Benchmark(job).measure(request, progress, cancellation);
        progress.takeAway();
        if (file != null) {
            WholeFile.writeAsked(file, BenchText.json(result, parts.program()));
        }
        terminal.out().print(BenchText.table(result));
        terminal.out().flush();
        return ExitCode.ANALYSED;
    }
}
