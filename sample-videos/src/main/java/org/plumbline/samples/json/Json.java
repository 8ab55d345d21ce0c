package org.plumbline.samples.json;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.samples.geometry.Pixel;
import org.plumbline.samples.geometry.Vector;

/**
 * Writes values as JSON on one line: records and maps as objects, places as arrays, constants as small words. Pixels are
 * rounded to 0.01, everything else to 0.0001.
 */
final class Json {
    private static final int PIXEL_DIGITS = 2;
    private static final int DIGITS = 4;

    private final Appendable out;

    Json(Appendable out) {
        this.out = out;
    }

    void value(@Nullable Object value) throws IOException {
        switch (value) {
            case null -> out.append("null");
            case Double number -> out.append(number(number, DIGITS));
            case Number whole -> out.append(whole.toString());
            case Boolean yes -> out.append(yes.toString());
            case CharSequence words -> words(words.toString());
            case Enum<?> constant -> words(name(constant));
            case Optional<?> maybe -> value(maybe.orElse(null));
            case Pixel pixel -> numbers(PIXEL_DIGITS, pixel.x(), pixel.y());
            case Vector vector -> numbers(DIGITS, vector.x(), vector.y(), vector.z());
            case List<?> list -> list(list);
            case Map<?, ?> map -> map(map);
            case Record record -> members(record);
            default -> throw new IllegalStateException(value.getClass() + " has no JSON form");
        }
    }

    private void members(Record record) throws IOException {
        out.append('{');
        boolean first = true;
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            out.append(first ? "" : ",");
            first = false;
            member(component.getName(), read(component, record));
        }
        out.append('}');
    }

    void member(String name, @Nullable Object value) throws IOException {
        words(name);
        out.append(':');
        value(value);
    }

    static @Nullable Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void list(List<?> list) throws IOException {
        out.append('[');
        for (int i = 0; i < list.size(); i++) {
            out.append(i == 0 ? "" : ",");
            value(list.get(i));
        }
        out.append(']');
    }

    private void map(Map<?, ?> map) throws IOException {
        // Copied maps come in another order in each run; the same scene must give the same file.
        boolean constants = !map.isEmpty() && map.keySet().iterator().next() instanceof Enum<?>;
        Map<?, ?> ordered = constants ? new TreeMap<Object, Object>(map) : map;
        List<Map.Entry<?, ?>> entries = new ArrayList<>(ordered.entrySet());
        out.append('{');
        for (int i = 0; i < entries.size(); i++) {
            out.append(i == 0 ? "" : ",");
            Object key = entries.get(i).getKey();
            member(
                    key instanceof Enum<?> constant ? name(constant) : String.valueOf(key),
                    entries.get(i).getValue());
        }
        out.append('}');
    }

    private void numbers(int digits, double... numbers) throws IOException {
        out.append('[');
        for (int i = 0; i < numbers.length; i++) {
            out.append(i == 0 ? "" : ",").append(number(numbers[i], digits));
        }
        out.append(']');
    }

    private static String number(double value, int digits) {
        if (!Double.isFinite(value)) {
            throw new IllegalStateException("no number: " + value);
        }
        double scale = Math.pow(10, digits);
        double rounded = Math.rint(value * scale) / scale;
        // Adding zero makes a negative zero an ordinary one.
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded + 0.0);
    }

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void words(String words) throws IOException {
        out.append('"');
        for (int i = 0; i < words.length(); i++) {
            char at = words.charAt(i);
            switch (at) {
                case '"', '\\' -> out.append('\\').append(at);
                case '\n' -> out.append("\\n");
                default -> {
                    if (at < ' ') {
                        out.append("\\u%04x".formatted((int) at));
                    } else {
                        out.append(at);
                    }
                }
            }
        }
        out.append('"');
    }
}
