package org.plumbline.samples.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.samples.scene.Colour;

/** Values that stand in one line: numbers, yes and no, words, colours. */
final class Scalar {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Scalar() {}

    static boolean is(Class<?> type) {
        return type == double.class
                || type == Double.class
                || type == int.class
                || type == Integer.class
                || type == long.class
                || type == Long.class
                || type == boolean.class
                || type == Boolean.class
                || type == String.class
                || type == Colour.class
                || type.isEnum();
    }

    /** @throws IllegalArgumentException with what is allowed, as the end of a sentence */
    static Object parse(Class<?> type, String text) {
        if (type.isEnum()) {
            return constant(type, text);
        }
        if (type == String.class) {
            return Quoted.read(text);
        }
        if (type == boolean.class || type == Boolean.class) {
            return switch (text) {
                case "yes", "true" -> true;
                case "no", "false" -> false;
                default -> throw refusal(type, text);
            };
        }
        try {
            if (type == double.class || type == Double.class) {
                return Double.valueOf(text);
            }
            if (type == long.class || type == Long.class) {
                return Long.valueOf(text);
            }
            return type == Colour.class ? colour(text) : Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(refusal(type, text).getMessage(), e);
        }
    }

    private static IllegalArgumentException refusal(Class<?> type, String text) {
        return new IllegalArgumentException("must be " + allowed(type) + " but is \"" + text + "\"");
    }

    private static Object constant(Class<?> type, String text) {
        String wanted = text.toLowerCase(Locale.ROOT).replace('_', '-');
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> Names.constant((Enum<?>) value).equals(wanted))
                .findFirst()
                .orElseThrow(() -> refusal(type, text));
    }

    private static Colour colour(String text) {
        List<Integer> parts = new ArrayList<>();
        for (String part : SPACE.splitAsStream(text.strip()).toList()) {
            parts.add(Integer.valueOf(part));
        }
        if (parts.size() != 3) {
            throw new NumberFormatException("not three numbers");
        }
        return new Colour(parts.get(0), parts.get(1), parts.get(2));
    }

    static String format(Object value) {
        return switch (value) {
            case Double number
            when number == Math.rint(number) && Math.abs(number) < 1e9 -> Long.toString(number.longValue());
            case Boolean yes -> yes ? "yes" : "no";
            case Enum<?> constant -> Names.constant(constant);
            case String words -> Quoted.write(words);
            case Colour colour -> colour.red() + " " + colour.green() + " " + colour.blue();
            default -> value.toString();
        };
    }

    /** What may stand there, with its article. */
    static String allowed(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(value -> Names.constant((Enum<?>) value))
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        if (type == boolean.class || type == Boolean.class) {
            return "yes or no";
        }
        if (type == Colour.class) {
            return "a colour as red, green and blue from 0 to 255";
        }
        if (type == String.class) {
            return "words";
        }
        return type == double.class || type == Double.class ? "a number" : "a whole number";
    }
}
