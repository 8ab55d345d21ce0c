package org.plumbline.core.error;

/** The file can't be read as video. */
public final class UnreadableVideoException extends LiftException {
    private static final long serialVersionUID = 1L;

    public UnreadableVideoException(String technical, UserMessage userMessage) {
        super(technical, userMessage);
    }

    public UnreadableVideoException(String technical, UserMessage userMessage, Throwable cause) {
        super(technical, userMessage, cause);
    }
}
