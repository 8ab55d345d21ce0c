package org.plumbline.desktop.cli;

import org.plumbline.core.error.CancelledException;
import org.plumbline.core.error.LiftException;
import org.plumbline.core.error.ModelUnavailableException;
import org.plumbline.core.error.OutputException;
import org.plumbline.core.error.UnreadableVideoException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells a user what went wrong, in words; the technical side goes to the log. */
final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final FailureLog log;
    private final Terminal terminal;

    Failures(FailureLog log, Terminal terminal) {
        this.log = log;
        this.terminal = terminal;
    }

    /**
     * Tells of a failure and returns the exit code for it.
     *
     * @param about what it concerns, such as a file's name; empty for the whole program
     */
    ExitCode tell(String about, Throwable failure) {
        String prefix = "plumbline: " + (about.isEmpty() ? "" : about + ": ");
        if (failure instanceof LiftException foreseen) {
            LOG.info("{}", about, foreseen);
            String happened = foreseen.userMessage().happened();
            // Some messages begin with the file's name themselves.
            boolean named = !about.isEmpty() && happened.startsWith(about);
            terminal.err().println((named ? "plumbline: " : prefix) + happened);
            terminal.err().println("  " + foreseen.userMessage().todo());
            return code(foreseen);
        }
        if (failure instanceof NoDisplayException) {
            LOG.info("{}", about, failure);
            terminal.err().println("plumbline: There is no display to open the window on.");
            terminal.err().println("  \"plumbline analyze VIDEO\" works without one and writes a report.");
            return ExitCode.NO_DISPLAY;
        }
        String code = log.record(failure);
        terminal.err().println(prefix + "Something went wrong in the program itself (code " + code + ").");
        terminal.err().println("  Please report it with this file: " + log.file());
        return ExitCode.OUR_FAULT;
    }

    private static ExitCode code(LiftException failure) {
        return switch (failure) {
            case UnreadableVideoException unreadable -> ExitCode.UNREADABLE;
            case ModelUnavailableException model -> ExitCode.MODEL;
            case OutputException output -> ExitCode.UNWRITABLE;
            case CancelledException cancelled -> ExitCode.INTERRUPTED;
        };
    }
}
