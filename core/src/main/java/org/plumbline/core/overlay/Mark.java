package org.plumbline.core.overlay;

/** The form of a dot. Severity is told by form as much as by colour. */
public enum Mark {
    DISC,
    /** Hollow: uncertain. */
    RING,
    CROSS,
    SQUARE,
    DIAMOND,
    /** A disc with an "i" in it. */
    INFORMATION,
    /** A triangle with an exclamation mark in it. */
    TRIANGLE,
    /** An octagon with an exclamation mark in it. */
    OCTAGON
}
