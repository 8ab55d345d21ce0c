package org.plumbline.desktop.cli;

import java.nio.file.Path;
import java.util.Optional;

/** Opens the window and waits until it is closed. */
@FunctionalInterface
public interface WindowOpener {

    /**
     * Opens the window.
     *
     * @param clip to open in it
     * @throws NoDisplayException if there is no display
     */
    void open(Optional<Path> clip);
}
