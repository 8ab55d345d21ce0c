package org.plumbline.desktop.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Opens the window and returns when it is closed. */
@FunctionalInterface
public interface WindowOpener {

    /**
     * What to open.
     *
     * @param clip to open in it
     * @param language to speak from now on
     * @param limits a file of the user's own limits to judge by from now on
     */
    record Order(Optional<Path> clip, Optional<Locale> language, Optional<Path> limits) {}

    /**
     * Opens the window.
     *
     * @throws NoDisplayException if there is no display
     */
    void open(Order order);
}
