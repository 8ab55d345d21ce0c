package org.plumbline.desktop.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.plumbline.desktop.drive.WindowFigures;

/** Leads the window from the command line, without a display. */
public interface WindowDriver {

    /**
     * Takes the documentation's pictures.
     *
     * @param told hears the name of each
     */
    void screenshots(Path folder, Consumer<String> told) throws IOException, InterruptedException;

    /** Measures the window on a clip. */
    WindowFigures bench(Path clip) throws IOException, InterruptedException;
}
