package org.plumbline.desktop.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.plumbline.core.error.OutputException;
import org.plumbline.desktop.cli.WindowDriver;
import org.plumbline.desktop.drive.Screenshots;
import org.plumbline.desktop.store.ResultFolder;
import org.plumbline.desktop.store.ReviewLibrary;
import org.plumbline.desktop.store.UserSettings;
import org.plumbline.desktop.ui.analysis.ReviewSteps;
import org.plumbline.desktop.ui.analysis.UnexpectedProblems;

/** Leads the window with nothing looked at or chosen before, so that it looks the same on every machine. */
record HeadlessDriver(ReviewSteps.OpenCapture capture, UnexpectedProblems unexpected) implements WindowDriver {

    @Override
    public void screenshots(Path folder, Consumer<String> told) throws IOException, InterruptedException {
        Path scratch = Files.createTempDirectory("plumbline-window");
        try (UserSettings settings = UserSettings.in(scratch.resolve("window.properties"))) {
            new Screenshots(folder, told)
                    .take(
                            WindowTools.of(
                                    capture,
                                    ReviewLibrary.in(scratch.resolve("reviews"), ProgramVersion.read()),
                                    settings,
                                    unexpected),
                            WindowTools.sample("hips-high"),
                            WindowTools.sample("tires"));
        } catch (OutputException e) {
            throw new IOException(e);
        } finally {
            ResultFolder.discard(scratch);
        }
    }
}
