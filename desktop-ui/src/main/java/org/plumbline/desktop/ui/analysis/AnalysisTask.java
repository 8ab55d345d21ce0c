package org.plumbline.desktop.ui.analysis;

import java.util.function.BiConsumer;
import javafx.concurrent.Task;
import org.plumbline.core.error.LiftException;
import org.plumbline.core.port.CancellationToken;
import org.plumbline.core.port.ProgressListener;

/**
 * The one bridge from {@link ProgressListener} and {@link CancellationToken} to JavaFX. Cancelling sets the token and never
 * interrupts the thread, since native code may be running on it.
 *
 * @param <T> what the work gives
 */
final class AnalysisTask<T> extends Task<T> {

    /** Work that can be watched and stopped. */
    @FunctionalInterface
    interface Work<T> {
        T run(ProgressListener progress, CancellationToken token) throws LiftException;
    }

    private final Work<T> work;
    private final CancellationToken token = new CancellationToken();

    private AnalysisTask(Work<T> work) {
        this.work = work;
    }

    /**
     * Makes a task.
     *
     * @param heard hears stage and share of the work done, on the JavaFX thread, the latest only
     */
    static <T> AnalysisTask<T> of(Work<T> work, BiConsumer<String, Double> heard) {
        AnalysisTask<T> task = new AnalysisTask<>(work);
        task.progressProperty().subscribe(() -> heard.accept(task.getMessage(), task.getProgress()));
        task.messageProperty().subscribe(() -> heard.accept(task.getMessage(), task.getProgress()));
        return task;
    }

    @Override
    protected T call() throws LiftException {
        return work.run(
                (stage, done) -> {
                    updateMessage(stage);
                    updateProgress(Math.clamp(done, 0, 1), 1);
                },
                token);
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        token.cancel();
        return super.cancel(false);
    }
}
