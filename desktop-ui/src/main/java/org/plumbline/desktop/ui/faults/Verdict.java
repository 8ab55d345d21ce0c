package org.plumbline.desktop.ui.faults;

/**
 * The whole result in a line and a sentence.
 *
 * @param tone how it is shown
 * @param title the line
 * @param detail the sentence
 */
public record Verdict(Tone tone, String title, String detail) {

    /** How a verdict is shown; always with a sign beside the colour. */
    public enum Tone {
        GOOD,
        FAULTS,
        DOUBT
    }
}
