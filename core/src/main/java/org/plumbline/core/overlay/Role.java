package org.plumbline.core.overlay;

/** What a shape stands for; painters choose colour, width and pattern by it. */
public enum Role {
    SKELETON,
    /** Interpolated, hidden or of low confidence: drawn hollow or dashed. */
    SKELETON_UNCERTAIN,
    /** The side of the body away from the camera: mostly guessed by the network, drawn faint. */
    FAR_SIDE,
    PLATE,
    BAR_PATH,
    BAR_SUBSTITUTE,
    PLUMB_LINE,
    BACK_OUTLINE,
    EVENT,
    FAULT_NOTE,
    FAULT_WARNING,
    FAULT_SERIOUS
}
