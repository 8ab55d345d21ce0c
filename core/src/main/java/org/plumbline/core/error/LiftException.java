package org.plumbline.core.error;

/** Something outside the program's hands went wrong. The message is for the log; {@link #userMessage()} for the user. */
public abstract sealed class LiftException extends Exception
        permits UnreadableVideoException, ModelUnavailableException, OutputException, CancelledException {
    private static final long serialVersionUID = 1L;

    private final transient UserMessage userMessage;

    LiftException(String technical, UserMessage userMessage) {
        super(technical);
        this.userMessage = userMessage;
    }

    LiftException(String technical, UserMessage userMessage, Throwable cause) {
        super(technical, cause);
        this.userMessage = userMessage;
    }

    public UserMessage userMessage() {
        return userMessage;
    }
}
