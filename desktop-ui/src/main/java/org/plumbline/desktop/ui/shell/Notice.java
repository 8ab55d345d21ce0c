package org.plumbline.desktop.ui.shell;

import org.plumbline.core.error.UserMessage;

/** What the window has to say about a file that could not be shown. */
public sealed interface Notice {

    /** Nothing. */
    record None() implements Notice {}

    /**
     * A problem.
     *
     * @param file name of the file it is about; empty for none
     * @param message what happened and what to do
     */
    record Problem(String file, UserMessage message) implements Notice {}
}
