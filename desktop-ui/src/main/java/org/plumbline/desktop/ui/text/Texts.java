package org.plumbline.desktop.ui.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The window's words in one language. */
public final class Texts {
    /** The languages there are. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private static final String BUNDLE = "org.plumbline.desktop.ui.texts";

    private final ResourceBundle bundle;
    private final Locale locale;
    private final LengthUnit lengths;

    private Texts(ResourceBundle bundle, Locale locale, LengthUnit lengths) {
        this.bundle = bundle;
        this.locale = locale;
        this.lengths = lengths;
    }

    /** The words for a language, English where there are none; lengths in centimetres. */
    public static Texts of(Locale locale) {
        return of(locale, LengthUnit.CENTIMETRE);
    }

    /** The words for a language, English where there are none, and the unit of lengths. */
    public static Texts of(Locale locale, LengthUnit lengths) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new Texts(bundle, bundle.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : bundle.getLocale(), lengths);
    }

    /** The words of a key, with {@code {0}}, {@code {1}}... filled in; a key that is missing is a programming error. */
    public String get(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /** In what lengths are told. */
    public LengthUnit lengths() {
        return lengths;
    }

    /** The language in which numbers are written. */
    public Locale locale() {
        return locale;
    }
}
