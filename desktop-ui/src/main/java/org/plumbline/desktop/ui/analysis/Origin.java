package org.plumbline.desktop.ui.analysis;

/** Where what was seen in a clip came from. */
public sealed interface Origin {

    /** The network has just looked. */
    record Fresh() implements Origin {}

    /**
     * It was saved before.
     *
     * @param sameProgram whether this version of the program saw it
     * @param sameSettings whether it was last judged with the same settings
     */
    record Saved(boolean sameProgram, boolean sameSettings) implements Origin {}
}
