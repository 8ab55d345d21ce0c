package org.plumbline.desktop.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Leads the window from the command line, without a display. */
public interface WindowDriver {

    /**
     * Takes the documentation's pictures.
     *
     * @param told hears the name of each
     */
    void screenshots(Path folder, Consumer<String> told) throws IOException, InterruptedException;
}
