package org.plumbline.desktop.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.error.LiftException;
import org.plumbline.core.error.OutputException;
import org.plumbline.core.error.UserMessage;
import org.plumbline.core.port.CancellationToken;
import org.plumbline.core.port.LiftCapture;
import org.plumbline.desktop.accuracy.AccuracyRun;
import org.plumbline.desktop.accuracy.NamedScene;
import org.plumbline.desktop.accuracy.StandardScenes;
import org.plumbline.desktop.accuracy.report.ReadmeTable;
import org.plumbline.desktop.accuracy.report.ScoreJson;
import org.plumbline.desktop.accuracy.report.ScoreText;
import org.plumbline.desktop.accuracy.score.Scoreboard;
import org.plumbline.desktop.job.AnalyzeJob;
import org.plumbline.desktop.store.WholeFile;
import org.plumbline.samples.draw.Limits;
import picocli.CommandLine;

/** {@code plumbline accuracy}. */
@CommandLine.Command(
        name = "accuracy",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        sortOptions = false,
        header = "Scores this program on rendered lifts whose truth is known.",
        description = {
            "Renders scenes (once; they are kept), analyses the clips as analyze does, and holds what was found against"
                    + " the truth of every frame and repetition. The lifters are drawn, not people: the figures tell how"
                    + " the method behaves on these pictures.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n")
final class AccuracyCommand implements Callable<Integer> {
    private static final List<String> MODELS = List.of("heavy", "full", "lite");
    private static final int MOST_SCENES = 10_000;

    private final Parts parts;
    private final Terminal terminal;

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @CommandLine.Option(names = "--quick", description = "A few small scenes instead of the standard set.")
    private boolean quick;

    @CommandLine.Option(
            names = "--random",
            paramLabel = "N",
            description = "So many scenes drawn from the whole space of lifters, faults and cameras instead.")
    private int random;

    @CommandLine.Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "Of the draw: the same seed gives the same scenes. Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @CommandLine.Option(
            names = "--side-view",
            description =
                    "Draws only deadlifts filmed as one should: at most 5 degrees off the side, 2 degrees of roll.")
    private boolean sideView;

    @CommandLine.Option(
            names = "--model",
            paramLabel = "heavy|full|lite|all",
            defaultValue = "heavy",
            description = "Pose network, or all three in turn. Default: ${DEFAULT-VALUE}.")
    private String model = "heavy";

    @CommandLine.Option(names = "--json", paramLabel = "FILE", description = "Writes every figure into a file, too.")
    private @Nullable Path json;

    @CommandLine.Option(
            names = "--readme",
            paramLabel = "FILE",
            description = "Replaces the table between the two accuracy markers of a text file.")
    private @Nullable Path readme;

    AccuracyCommand(Parts parts, Terminal terminal) {
        this.parts = parts;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<String> models = model.equals("all") ? MODELS : List.of(model);
        require(MODELS.containsAll(models), "--model: \"" + model + "\" is not one of heavy, full, lite, all");
        boolean draws =
                Objects.requireNonNull(spec).commandLine().getParseResult().hasMatchedOption("--random");
        require(!draws || !quick, "--quick and --random exclude each other");
        require(draws || !sideView, "--side-view goes with --random");
        require(!draws || (random > 0 && random <= MOST_SCENES), "--random takes a number from 1 to " + MOST_SCENES);
        CancellationToken cancellation = new CancellationToken();
        ProgressLine progress = new ProgressLine(terminal, "accuracy", System::nanoTime);
        try (Interruption _ = Interruption.watch(cancellation);
                LiftCapture capture = parts.capture().get()) {
            try {
                return measure(draws, models, capture, progress, cancellation).code();
            } catch (LiftException | RuntimeException | Error failure) {
                progress.takeAway();
                return new Failures(parts.log(), terminal).tell("", failure).code();
            }
        }
    }

    private ExitCode measure(
            boolean draws,
            List<String> models,
            LiftCapture capture,
            ProgressLine progress,
            CancellationToken cancellation)
            throws LiftException {
        Path figures = json;
        Path page = readme;
        if (figures != null) {
            WholeFile.requireWritable(figures);
        }
        if (page != null) {
            WholeFile.requireWritable(page);
            placed(page, new Scoreboard(List.of()));
        }
        AnalyzeJob job =
                new AnalyzeJob(capture, parts.analyzer(), parts.opener(), parts.writerOpener(), parts.program());
        AccuracyRun run =
                new AccuracyRun(parts.rendered(), job, Runtime.getRuntime().availableProcessors());
        Scoreboard board = run.score(scenes(draws), models, progress, cancellation);
        progress.takeAway();
        if (figures != null) {
            WholeFile.writeAsked(figures, ScoreJson.text(board, parts.program()));
        }
        if (page != null) {
            WholeFile.writeAsked(page, placed(page, board));
        }
        terminal.out().print(ScoreText.of(board));
        terminal.out().flush();
        return ExitCode.ANALYSED;
    }

    private List<NamedScene> scenes(boolean draws) {
        return draws
                ? StandardScenes.drawn(random, seed, limits())
                : quick ? StandardScenes.quick() : StandardScenes.all();
    }

    private Limits limits() {
        return sideView ? Limits.sideView() : Limits.anything();
    }

    private static String placed(Path page, Scoreboard board) throws OutputException {
        try {
            return ReadmeTable.placed(Files.readString(page), board)
                    .orElseThrow(() -> new OutputException(
                            "no markers in " + page,
                            new UserMessage(
                                    page + " has no place for the table.",
                                    "Put these two lines where it belongs: " + ReadmeTable.START + " and "
                                            + ReadmeTable.END)));
        } catch (IOException e) {
            throw new OutputException(
                    "can't read " + page, new UserMessage(page + " can't be read.", "Name a text file."), e);
        }
    }

    private void require(boolean holds, String message) {
        if (!holds) {
            throw new CommandLine.ParameterException(
                    Objects.requireNonNull(spec).commandLine(), message);
        }
    }
}
