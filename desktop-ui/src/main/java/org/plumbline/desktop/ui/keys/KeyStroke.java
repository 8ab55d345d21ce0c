package org.plumbline.desktop.ui.keys;

/**
 * A key with what is held with it. A sign such as {@code [} stands for itself, wherever the keyboard has it, and has its
 * shift key within.
 *
 * @param key name of the key as in {@code Left} or {@code F}, or the sign
 * @param shift whether the shift key is held; never for a sign
 * @param shortcut whether Ctrl is held, on a Mac the command key
 */
public record KeyStroke(String key, boolean shift, boolean shortcut) {
    private static final String SHIFT = "Shift+";
    private static final String SHORTCUT = "Ctrl+";

    public KeyStroke {
        if (key.isEmpty()) {
            throw new IllegalArgumentException("a key has a name");
        }
    }

    /** Reads what {@link #text()} gave. */
    public static KeyStroke parse(String text) {
        String rest = text;
        boolean shortcut = rest.length() > SHORTCUT.length() && rest.startsWith(SHORTCUT);
        rest = shortcut ? rest.substring(SHORTCUT.length()) : rest;
        boolean shift = rest.length() > SHIFT.length() && rest.startsWith(SHIFT);
        rest = shift ? rest.substring(SHIFT.length()) : rest;
        return new KeyStroke(rest, shift, shortcut);
    }

    /** As it is kept in a file, for example {@code Ctrl+Shift+Left}. */
    public String text() {
        return (shortcut ? SHORTCUT : "") + (shift ? SHIFT : "") + key;
    }
}
