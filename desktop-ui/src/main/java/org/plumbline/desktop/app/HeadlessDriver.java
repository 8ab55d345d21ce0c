package org.plumbline.desktop.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.plumbline.core.error.OutputException;
import org.plumbline.desktop.cli.WindowDriver;
import org.plumbline.desktop.drive.Screenshots;
import org.plumbline.desktop.drive.WindowBenchmark;
import org.plumbline.desktop.drive.WindowFigures;
import org.plumbline.desktop.store.ResultFolder;
import org.plumbline.desktop.store.ReviewLibrary;
import org.plumbline.desktop.store.UserSettings;
import org.plumbline.desktop.ui.analysis.ReviewSteps;
import org.plumbline.desktop.ui.analysis.UnexpectedProblems;
import org.plumbline.desktop.ui.shell.ReviewTools;

/** Leads the window with nothing looked at or chosen before, so that it looks the same on every machine. */
record HeadlessDriver(ReviewSteps.OpenCapture capture, UnexpectedProblems unexpected) implements WindowDriver {

    /** Work on a window with nothing looked at or chosen before. */
    @FunctionalInterface
    private interface Work<T> {
        T on(ReviewTools tools) throws IOException, InterruptedException;
    }

    @Override
    public void screenshots(Path folder, Consumer<String> told) throws IOException, InterruptedException {
        Path fault = sample("hips-high");
        Path set = sample("tires");
        afresh(tools -> {
            new Screenshots(folder, told).take(tools, fault, set);
            return fault;
        });
    }

    @Override
    public WindowFigures bench(Path clip) throws IOException, InterruptedException {
        return afresh(tools -> new WindowBenchmark().measure(tools, clip));
    }

    private <T> T afresh(Work<T> work) throws IOException, InterruptedException {
        Path scratch = Files.createTempDirectory("plumbline-window");
        ReviewLibrary library = ReviewLibrary.in(scratch.resolve("reviews"), ProgramVersion.read());
        try (UserSettings settings = UserSettings.in(scratch.resolve("window.properties"))) {
            return work.on(WindowTools.of(capture, library, settings, unexpected));
        } finally {
            ResultFolder.discard(scratch);
        }
    }

    private static Path sample(String name) throws IOException {
        try {
            return WindowTools.sample(name);
        } catch (OutputException e) {
            throw new IOException(e);
        }
    }
}
