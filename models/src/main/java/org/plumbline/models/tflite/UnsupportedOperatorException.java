package org.plumbline.models.tflite;

/** A model uses an operator, or an option of one, that this reader or the converter doesn't know. */
public final class UnsupportedOperatorException extends Exception {
    private static final long serialVersionUID = 1L;

    public UnsupportedOperatorException(String message) {
        super(message);
    }

    static UnsupportedOperatorException unknown(int code) {
        return new UnsupportedOperatorException(
                "operator " + code + " (" + OperatorNames.of(code) + ") is not supported");
    }
}
