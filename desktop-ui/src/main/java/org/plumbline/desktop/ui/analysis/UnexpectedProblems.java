package org.plumbline.desktop.ui.analysis;

import org.plumbline.core.error.UserMessage;

/** Takes failures of the program itself: logs them and gives the user a short code and the log's place. */
@FunctionalInterface
public interface UnexpectedProblems {
    UserMessage report(Throwable problem);
}
