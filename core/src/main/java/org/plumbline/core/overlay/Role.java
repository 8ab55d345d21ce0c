package org.plumbline.core.overlay;

/** What a shape stands for; painters choose colour, width and pattern by it. */
public enum Role {
    SKELETON,
    /** Interpolated, hidden or of low confidence: drawn hollow or dashed. */
    SKELETON_UNCERTAIN,
    /** Placed or moved by a viewer's correction. */
    CORRECTED,
    /** The side of the body away from the camera: mostly guessed by the network, drawn faint. */
    FAR_SIDE,
    PLATE,
    BAR_PATH,
    /** The bar path from lift-off to the knee. */
    PATH_PULL_1,
    /** The bar path from the knee to lockout. */
    PATH_PULL_2,
    /** The bar path on the way down. */
    PATH_DESCENT,
    /** The bar path where the bar was slow, below a third of this clip's fastest. */
    PATH_SLOW,
    /** The bar path between slow and fast. */
    PATH_MIDDLING,
    /** The bar path where the bar was fast, above two thirds of this clip's fastest. */
    PATH_FAST,
    BAR_SUBSTITUTE,
    PLUMB_LINE,
    BACK_OUTLINE,
    ANGLE,
    EVENT,
    FAULT_NOTE,
    FAULT_WARNING,
    FAULT_SERIOUS
}
