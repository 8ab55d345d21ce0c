package org.plumbline.models.tflite;

/** A model file isn't what its format promises. */
public final class MalformedModelException extends Exception {
    private static final long serialVersionUID = 1L;

    public MalformedModelException(String message) {
        super(message);
    }

    public MalformedModelException(String message, Throwable cause) {
        super(message, cause);
    }
}
