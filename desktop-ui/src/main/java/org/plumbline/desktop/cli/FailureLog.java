package org.plumbline.desktop.cli;

import java.nio.file.Path;

/** Keeps what a user need not see. */
public interface FailureLog {

    /** Writes down an unexpected failure and returns a short code by which it is found again. */
    String record(Throwable failure);

    /** Where it is kept. */
    Path file();
}
