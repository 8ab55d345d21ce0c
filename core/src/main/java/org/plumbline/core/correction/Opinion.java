package org.plumbline.core.correction;

/** What a viewer says of a fault that was found. */
public enum Opinion {
    CONFIRMED,
    /** It is no fault: told, but nothing to work on. */
    REJECTED,
    /** The viewer has taken back what was said before. */
    OPEN
}
