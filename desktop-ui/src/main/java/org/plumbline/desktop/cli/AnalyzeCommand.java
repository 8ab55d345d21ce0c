package org.plumbline.desktop.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.desktop.job.JobOrder;
import picocli.CommandLine;

/** {@code plumbline analyze}. */
@CommandLine.Command(
        name = "analyze",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        sortOptions = false,
        header = "Analyses clips of deadlifts.",
        description = {
            "For each clip, one folder with analysis.json, frames.csv, pose.json and report.html"
                    + " appears, whole or not at all; an earlier result in its place is replaced.",
            ""
        },
        footerHeading = "%n",
        footer = "With several videos each stands on its own: one failure doesn't stop the rest, and the worst code is"
                + " returned (from best to worst: 0, 4, 3, 6, 5, 70, 130).",
        exitCodeListHeading = "%nExit codes:%n")
final class AnalyzeCommand implements Callable<Integer> {
    private final Parts parts;
    private final Terminal terminal;

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @CommandLine.Mixin
    private AnalyzeOptions options = new AnalyzeOptions();

    AnalyzeCommand(Parts parts, Terminal terminal) {
        this.parts = parts;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<JobOrder> orders;
        try {
            orders = new Orders(options).orders();
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(
                    Objects.requireNonNull(spec).commandLine(), String.valueOf(e.getMessage()), e);
        }
        return new AnalyzeRun(parts, terminal, options.quiet, options.json)
                .run(orders)
                .code();
    }
}
