package org.plumbline.desktop.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.plumbline.core.analysis.Exercise;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.error.LiftException;
import org.plumbline.core.port.CancellationToken;
import org.plumbline.core.port.LiftCapture;
import org.plumbline.core.port.ProgressListener;
import org.plumbline.desktop.job.AnalyzeJob;
import org.plumbline.desktop.job.Analyzer;
import org.plumbline.desktop.job.JobOrder;
import org.plumbline.desktop.job.JobResult;
import org.plumbline.desktop.verdict.Verdict;

/** Runs orders one after the other and tells what came out. */
final class AnalyzeRun {
    private final Parts parts;
    private final Terminal terminal;
    private final boolean quiet;
    private final boolean json;
    private final Failures failures;

    AnalyzeRun(Parts parts, Terminal terminal, boolean quiet, boolean json) {
        this.parts = parts;
        this.terminal = terminal;
        this.quiet = quiet;
        this.json = json;
        this.failures = new Failures(parts.log(), terminal);
    }

    ExitCode run(List<JobOrder> orders) {
        CancellationToken cancellation = new CancellationToken();
        Analyzer analyzer = parts.analyzers().with(orders.getFirst().limits(), Locale.ROOT);
        ExitCode worst = ExitCode.ANALYSED;
        try (Interruption _ = Interruption.watch(cancellation);
                LiftCapture capture = parts.capture().get()) {
            AnalyzeJob job = new AnalyzeJob(capture, analyzer, parts.opener(), parts.writerOpener(), parts.program());
            for (int i = 0; i < orders.size() && !cancellation.isCancelled(); i++) {
                String name = String.valueOf(orders.get(i).request().clip().getFileName());
                String numbered = orders.size() == 1 ? name : (i + 1) + "/" + orders.size() + " " + name;
                worst = worst.worse(one(job, orders.get(i), name, numbered, cancellation));
            }
        }
        return worst;
    }

    private ExitCode one(AnalyzeJob job, JobOrder order, String name, String numbered, CancellationToken cancellation) {
        ProgressLine progress = new ProgressLine(terminal, numbered, System::nanoTime);
        try {
            Preflight.check(order, parts.opener());
            JobResult result = job.run(order, quiet ? ProgressListener.none() : progress, cancellation);
            progress.takeAway();
            result.unusable()
                    .ifPresent(why -> terminal.err()
                            .println("plumbline: " + name + ": the corrections beside it are not used: " + why));
            tell(name, result);
            return code(result.analysis());
        } catch (OptionMismatch mismatch) {
            progress.takeAway();
            terminal.err().println("plumbline: " + name + ": " + mismatch.getMessage());
            return ExitCode.USAGE;
        } catch (LiftException | RuntimeException | Error failure) {
            progress.takeAway();
            return failures.tell(name, failure);
        }
    }

    private void tell(String name, JobResult result) {
        if (json) {
            // JSON is UTF-8, whatever the terminal speaks.
            terminal.out().writeBytes(result.analysisJson().getBytes(StandardCharsets.UTF_8));
            terminal.out().flush();
        } else if (!quiet) {
            terminal.out().print(VerdictText.of(name, Verdict.of(result.analysis()), result.folder()));
            terminal.out().flush();
        }
    }

    private static ExitCode code(LiftAnalysis analysis) {
        Exercise exercise = analysis.exercise().exercise();
        boolean nothing = exercise == Exercise.UNCLEAR && analysis.reps().isEmpty();
        return exercise == Exercise.NOT_A_DEADLIFT || nothing ? ExitCode.NOT_A_DEADLIFT : ExitCode.ANALYSED;
    }
}
