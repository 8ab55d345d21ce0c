package org.plumbline.desktop.ui.analysis;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.plumbline.core.correction.Corrections;
import org.plumbline.core.error.LiftException;
import org.plumbline.core.fault.FaultLimits;
import org.plumbline.core.port.CancellationToken;
import org.plumbline.core.port.ProgressListener;
import org.plumbline.core.settings.AnalysisSettings;

/** Runs the analysis of the open clip in the background, one at a time; a new one stops the one before. */
public final class AnalysisViewModel implements AutoCloseable {
    private final Reviewer reviewer;
    private final UnexpectedProblems unexpected;
    private final LongSupplier nanoClock;
    private final ReadOnlyObjectWrapper<AnalysisState> state = new ReadOnlyObjectWrapper<>(new AnalysisState.Idle());
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("plumbline-analysis").daemon().factory());
    private Optional<AnalysisTask<ReviewedClip>> running = Optional.empty();
    private Optional<Path> clip = Optional.empty();
    private AnalysisSettings settings = AnalysisSettings.defaults();
    private Corrections corrections = Corrections.none();
    private int round;

    /**
     * Makes an idle analysis.
     *
     * @param language in which results speak
     * @param nanoClock a monotonic clock
     */
    public AnalysisViewModel(
            ReviewSteps steps, Locale language, UnexpectedProblems unexpected, LongSupplier nanoClock) {
        this.reviewer = new Reviewer(steps, language);
        this.unexpected = unexpected;
        this.nanoClock = nanoClock;
    }

    public ReadOnlyObjectProperty<AnalysisState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Analyses a clip; one that still runs is stopped first and its outcome never shown. */
    public void start(Path wanted, AnalysisSettings with) {
        corrections = Corrections.none();
        start(wanted, with, reviewer::review);
    }

    /** Lets the network look at the same clip again, whatever is saved. */
    public void lookAgain() {
        clip.ifPresent(again -> start(again, settings, reviewer::look));
    }

    /** One way to review a clip. */
    @FunctionalInterface
    private interface Way {
        ReviewedClip go(Path clip, AnalysisSettings settings, ProgressListener progress, CancellationToken token)
                throws LiftException;
    }

    private void start(Path wanted, AnalysisSettings with, Way way) {
        stopRunning();
        clip = Optional.of(wanted);
        settings = with;
        TimeLeft timeLeft = new TimeLeft(nanoClock.getAsLong());
        int thisRound = round;
        AnalysisTask<ReviewedClip> task = AnalysisTask.of(
                (progress, token) -> way.go(wanted, with, progress, token),
                (stage, done) -> hear(thisRound, stage, Math.max(0, done), timeLeft));
        task.setOnSucceeded(event -> {
            if (thisRound == round) {
                corrections = task.getValue().corrections();
            }
            finish(thisRound, with, new AnalysisState.Done(task.getValue()));
        });
        task.setOnFailed(event -> finish(thisRound, with, failure(task.getException())));
        running = Optional.of(task);
        state.set(new AnalysisState.Running("", 0, Optional.empty()));
        thread.execute(task);
    }

    /** Analyses the same clip again, after it was stopped or failed. */
    public void restart() {
        clip.ifPresent(again -> start(again, settings));
    }

    /**
     * Judges what was seen anew with other settings; the network is not asked again, and the result before stays until the
     * new one is there. A capture that still runs goes on, and is judged with them when it is done.
     */
    public void judgeAgain(AnalysisSettings with) {
        settings = with;
        if (state.get() instanceof AnalysisState.Done(ReviewedClip review)) {
            stopRunning();
            int thisRound = round;
            Corrections right = corrections;
            AnalysisTask<ReviewedClip> task =
                    AnalysisTask.of((progress, token) -> reviewer.judge(review, with, right), (stage, done) -> {});
            task.setOnSucceeded(event -> finish(thisRound, with, new AnalysisState.Done(task.getValue())));
            task.setOnFailed(event -> finish(thisRound, with, failure(task.getException())));
            running = Optional.of(task);
            thread.execute(task);
        }
    }

    /** Judges with other limits of the rules from now on; what is there is judged anew. */
    public void use(FaultLimits limits) {
        reviewer.use(limits);
        judgeAgain(settings);
    }

    /**
     * Judges what was seen anew with other corrections, in the same way; where they name another lifter, that one is looked
     * at first. Does nothing before there was a result.
     */
    public void correct(Corrections with) {
        boolean other = !with.lifter().equals(corrections.lifter());
        corrections = with;
        if (other) {
            clip.ifPresent(again -> start(
                    again, settings, (path, by, progress, token) -> reviewer.follow(path, by, with, progress, token)));
        } else {
            judgeAgain(settings);
        }
    }

    /** Stops the running analysis. */
    public void cancel() {
        if (running.isPresent()) {
            stopRunning();
            state.set(new AnalysisState.Cancelled());
        }
    }

    /** Stops what runs and releases the networks; returns at once. */
    @Override
    public void close() {
        stopRunning();
        if (!thread.isShutdown()) {
            thread.execute(reviewer::close);
            thread.shutdown();
        }
    }

    /** Waits until everything has ended after {@link #close()}; false if it takes longer than some seconds. */
    public boolean awaitEnd(int seconds) throws InterruptedException {
        return thread.awaitTermination(seconds, TimeUnit.SECONDS);
    }

    private void stopRunning() {
        Optional<AnalysisTask<ReviewedClip>> stopped = running;
        running = Optional.empty();
        round++;
        stopped.ifPresent(AnalysisTask::cancel);
    }

    private void hear(int ofRound, String stage, double done, TimeLeft timeLeft) {
        if (ofRound == round && state.get() instanceof AnalysisState.Running) {
            state.set(new AnalysisState.Running(stage, done, timeLeft.at(nanoClock.getAsLong(), done)));
        }
    }

    private void finish(int ofRound, AnalysisSettings judgedWith, AnalysisState outcome) {
        if (ofRound == round) {
            running = Optional.empty();
            state.set(outcome);
            if (!judgedWith.equals(settings)) {
                judgeAgain(settings);
            }
        }
    }

    private AnalysisState failure(Throwable problem) {
        return new AnalysisState.Failed(
                problem instanceof LiftException known ? known.userMessage() : unexpected.report(problem));
    }
}
