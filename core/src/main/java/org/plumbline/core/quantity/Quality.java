package org.plumbline.core.quantity;

/** How far a measured value can be trusted, from the quality gates it passed. Best first. */
public enum Quality {
    HIGH,
    MEDIUM,
    LOW;

    /** Returns the worse of two. */
    public Quality worse(Quality other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
