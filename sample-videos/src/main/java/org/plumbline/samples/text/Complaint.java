package org.plumbline.samples.text;

/**
 * Something wrong with a scene's text.
 *
 * @param line counted from 1; 0 where it concerns no single line
 * @param message what is wrong and what is allowed, the key's name included
 */
public record Complaint(int line, String message) {
    @Override
    public String toString() {
        return line == 0 ? message : "line " + line + ": " + message;
    }
}
