package org.plumbline.core.message;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of one language. Numbers reach them as finished words (see {@link Amounts}), so that no locale changes a decimal mark. */
public final class Messages {
    private static final String BUNDLE = "org.plumbline.core.message.messages";

    private final ResourceBundle bundle;
    private final Locale locale;

    private Messages(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /** Returns the texts for a locale, in English where there are none; the machine's own locale plays no part. */
    public static Messages of(Locale locale) {
        ResourceBundle.Control properties =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Messages(ResourceBundle.getBundle(BUNDLE, locale, properties), locale);
    }

    public static Messages english() {
        return of(Locale.ROOT);
    }

    public static Messages german() {
        return of(Locale.GERMAN);
    }

    /**
     * Returns a text.
     *
     * @param text which one
     * @param words what takes the places {0}, {1}, ...; as many as the text has places
     */
    public String say(Text text, String... words) {
        // A lone apostrophe would make MessageFormat swallow the rest of the sentence.
        String pattern = bundle.getString(text.key()).replace("'", "''");
        MessageFormat format = new MessageFormat(pattern, locale);
        if (format.getFormatsByArgumentIndex().length != words.length) {
            throw new IllegalArgumentException(
                    text + " takes " + format.getFormatsByArgumentIndex().length + " words, not " + words.length);
        }
        return format.format(words);
    }
}
