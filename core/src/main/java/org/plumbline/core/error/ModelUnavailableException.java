package org.plumbline.core.error;

/** A network's file is missing, altered or can't be converted. */
public final class ModelUnavailableException extends LiftException {
    private static final long serialVersionUID = 1L;

    public ModelUnavailableException(String technical, UserMessage userMessage) {
        super(technical, userMessage);
    }

    public ModelUnavailableException(String technical, UserMessage userMessage, Throwable cause) {
        super(technical, userMessage, cause);
    }
}
