package org.plumbline.core.error;

/** A result can't be written. */
public final class OutputException extends LiftException {
    private static final long serialVersionUID = 1L;

    public OutputException(String technical, UserMessage userMessage) {
        super(technical, userMessage);
    }

    public OutputException(String technical, UserMessage userMessage, Throwable cause) {
        super(technical, userMessage, cause);
    }
}
