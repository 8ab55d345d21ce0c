package org.plumbline.desktop.ui.results;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.plumbline.core.error.CancelledException;
import org.plumbline.core.error.LiftException;
import org.plumbline.core.port.CancellationToken;
import org.plumbline.desktop.ui.analysis.ReviewSteps;
import org.plumbline.desktop.ui.analysis.ReviewedClip;
import org.plumbline.desktop.ui.analysis.UnexpectedProblems;

/** Saves report, data and perhaps the painted clip beside the clip, in the background; one at a time. */
public final class HandBackViewModel implements AutoCloseable {
    private final ReviewSteps.HandBack handBack;
    private final UnexpectedProblems unexpected;
    private final Executor windowThread;
    private final ReadOnlyObjectWrapper<HandBackState> state = new ReadOnlyObjectWrapper<>(new HandBackState.Idle());
    private Optional<CancellationToken> running = Optional.empty();

    /**
     * Makes one that has nothing to do.
     *
     * @param windowThread runs things on the window's thread
     */
    public HandBackViewModel(ReviewSteps.HandBack handBack, UnexpectedProblems unexpected, Executor windowThread) {
        this.handBack = handBack;
        this.unexpected = unexpected;
        this.windowThread = windowThread;
    }

    public ReadOnlyObjectProperty<HandBackState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /**
     * Saves what is seen now; does nothing while something is being saved.
     *
     * @param overlay whether to paint the clip, too, which takes as long as playing it
     */
    public void save(ReviewedClip review, boolean overlay) {
        if (running.isPresent()) {
            return;
        }
        CancellationToken token = new CancellationToken();
        running = Optional.of(token);
        state.set(new HandBackState.Running(0));
        Thread.ofPlatform()
                .name("plumbline-hand-back")
                .daemon()
                .uncaughtExceptionHandler(
                        (dead, problem) -> end(token, new HandBackState.Failed(unexpected.report(problem))))
                .start(() -> write(review, overlay, token));
    }

    private void write(ReviewedClip review, boolean overlay, CancellationToken token) {
        HandBackState outcome;
        try {
            Path folder = handBack.write(
                    review,
                    overlay,
                    (stage, done) -> windowThread.execute(() -> tell(token, new HandBackState.Running(done))),
                    token);
            outcome = new HandBackState.Saved(folder);
        } catch (CancelledException e) {
            outcome = new HandBackState.Idle();
        } catch (LiftException e) {
            outcome = new HandBackState.Failed(e.userMessage());
        }
        end(token, outcome);
    }

    private void end(CancellationToken token, HandBackState outcome) {
        windowThread.execute(() -> {
            tell(token, outcome);
            if (running.equals(Optional.of(token))) {
                running = Optional.empty();
            }
        });
    }

    private void tell(CancellationToken of, HandBackState now) {
        if (running.equals(Optional.of(of))) {
            state.set(now);
        }
    }

    /** Stops what is being written; nothing half-written stays. */
    public void cancel() {
        running.ifPresent(CancellationToken::cancel);
    }

    /** Takes the word on the last one away. */
    public void dismiss() {
        if (running.isEmpty()) {
            state.set(new HandBackState.Idle());
        }
    }

    @Override
    public void close() {
        cancel();
    }
}
