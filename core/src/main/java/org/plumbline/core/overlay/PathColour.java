package org.plumbline.core.overlay;

/** What the colour of the bar path tells. */
public enum PathColour {
    /** Nothing: one colour. */
    PLAIN,
    /** Which phase of the repetition it was. */
    PHASE,
    /** How fast the bar went. */
    SPEED
}
