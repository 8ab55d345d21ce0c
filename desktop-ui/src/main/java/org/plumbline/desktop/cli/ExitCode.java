package org.plumbline.desktop.cli;

import java.util.List;

/** What the program answers to the shell. Declared from best to worst: of several videos the worst is returned. */
enum ExitCode {
    ANALYSED(0, "done; a clip: analysed, faults or not"),
    USAGE(2, "wrong usage; nothing was done"),
    NOT_A_DEADLIFT(4, "no lifter, or not a deadlift (the analysis is written all the same and says so)"),
    UNREADABLE(3, "the file can't be read as video"),
    UNWRITABLE(6, "the results can't be written"),
    MODEL(5, "the model is missing or altered"),
    NO_DISPLAY(7, "there is no display for the window; \"plumbline analyze\" works without one"),
    OUR_FAULT(70, "our fault (a short code and a log file are named)"),
    INTERRUPTED(130, "interrupted; nothing half-written is left");

    private final int code;
    private final String meaning;

    ExitCode(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    int code() {
        return code;
    }

    String meaning() {
        return meaning;
    }

    ExitCode worse(ExitCode other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** In the order of the numbers, for the help. */
    static List<ExitCode> byNumber() {
        return List.of(values()).stream()
                .sorted((a, b) -> Integer.compare(a.code, b.code))
                .toList();
    }
}
