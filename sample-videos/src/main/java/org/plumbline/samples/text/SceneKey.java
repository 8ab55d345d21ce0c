package org.plumbline.samples.text;

/**
 * A key that a scene's text may name.
 *
 * @param name such as {@code lifter.stature}; in lists with the number 1, such as {@code recording.cuts.1.from}
 * @param usual its value where no line names it; empty where a list has no such element
 * @param allowed what it may be, in words
 */
public record SceneKey(String name, String usual, String allowed) {}
