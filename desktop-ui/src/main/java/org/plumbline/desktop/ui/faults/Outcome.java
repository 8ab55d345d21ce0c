package org.plumbline.desktop.ui.faults;

/**
 * The whole result in a line and a sentence.
 *
 * @param tone how it is shown
 * @param title the line
 * @param detail the sentence
 */
public record Outcome(Tone tone, String title, String detail) {

    /** How an outcome is shown; always with a sign beside the colour. */
    public enum Tone {
        GOOD,
        FAULTS,
        DOUBT
    }
}
