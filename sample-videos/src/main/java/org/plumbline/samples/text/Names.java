package org.plumbline.samples.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of record components and constants as a text writes them. */
final class Names {
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private Names() {}

    /** {@code hipsFirst} becomes {@code hips-first}. */
    static String key(String component) {
        return HUMP.matcher(component).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    /** {@code BEHIND_KNEE} becomes {@code behind-knee}. */
    static String constant(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String join(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
