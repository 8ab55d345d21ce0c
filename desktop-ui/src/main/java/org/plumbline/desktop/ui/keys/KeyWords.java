package org.plumbline.desktop.ui.keys;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.desktop.ui.text.Texts;

/** Keys as they are printed on a keyboard of the user's language. */
public final class KeyWords {
    private static final Set<String> NAMED =
            Set.of("Space", "Left", "Right", "Up", "Down", "Home", "End", "Page_Up", "Page_Down", "Plus", "Minus");

    private final Texts texts;

    public KeyWords(Texts texts) {
        this.texts = texts;
    }

    /** A key with what is held, for example {@code Ctrl+O}. */
    public String of(KeyStroke stroke) {
        String key = NAMED.contains(stroke.key())
                ? texts.get("key." + stroke.key().toLowerCase(Locale.ROOT).replace('_', '.'))
                : stroke.key();
        return (stroke.shortcut() ? texts.get("key.ctrl") + "+" : "")
                + (stroke.shift() ? texts.get("key.shift") + "+" : "")
                + key;
    }

    /** All keys of an action. */
    public String of(List<KeyStroke> strokes) {
        return strokes.stream().map(this::of).collect(Collectors.joining("  "));
    }
}
