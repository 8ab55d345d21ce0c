package org.plumbline.models.tflite;

/** What is done to an operator's result before it is handed on. */
public enum Activation {
    NONE,
    RELU,
    RELU6;

    static Activation of(int code) throws UnsupportedOperatorException {
        return switch (code) {
            case 0 -> NONE;
            case 1 -> RELU;
            case 3 -> RELU6;
            default -> throw new UnsupportedOperatorException("fused activation " + code + " is not supported");
        };
    }
}
