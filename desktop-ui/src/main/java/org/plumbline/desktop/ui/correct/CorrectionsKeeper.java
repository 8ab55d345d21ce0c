package org.plumbline.desktop.ui.correct;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.plumbline.core.correction.Corrections;
import org.plumbline.desktop.store.CorrectionsFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes corrections beside their clip after every change, in order, in the background. */
public final class CorrectionsKeeper implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CorrectionsKeeper.class);

    private final Consumer<Path> failed;
    private final ExecutorService writing = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("plumbline-corrections").daemon().factory());

    /**
     * Makes one.
     *
     * @param failed hears, on the writing thread, of a clip beside which nothing can be written
     */
    public CorrectionsKeeper(Consumer<Path> failed) {
        this.failed = failed;
    }

    /**
     * Keeps them.
     *
     * @param sha256 of the clip
     */
    public void keep(Path clip, String sha256, Corrections corrections) {
        writing.execute(() -> {
            try {
                CorrectionsFile.beside(clip).write(sha256, corrections);
            } catch (IOException e) {
                LOG.warn("the corrections are not kept: {}", clip, e);
                failed.accept(clip);
            }
        });
    }

    /** Waits until all is written; each is a small file. */
    @Override
    public void close() {
        writing.close();
    }
}
