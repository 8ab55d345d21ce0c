package org.plumbline.models.tflite;

/** What happens at an image's border: SAME gives ceil(size / stride) results, VALID only those that fit. */
public enum Padding {
    SAME,
    VALID;

    static Padding of(int code) throws UnsupportedOperatorException {
        return switch (code) {
            case 0 -> SAME;
            case 1 -> VALID;
            default -> throw new UnsupportedOperatorException("padding " + code + " is not supported");
        };
    }
}
