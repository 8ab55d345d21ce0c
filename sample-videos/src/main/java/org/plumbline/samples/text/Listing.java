package org.plumbline.samples.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value taken apart into the lines that describe it. */
final class Listing {
    private final Map<String, String> lines = new LinkedHashMap<>();

    private Listing() {}

    /** All of a value's lines, by key. */
    static Map<String, String> of(Object value) {
        Listing listing = new Listing();
        listing.add(Kind.of(value.getClass()), "", value, null);
        return listing.lines;
    }

    /** The lines in which a value isn't another of its type. */
    static Map<String, String> differences(Object value, Object from) {
        Listing listing = new Listing();
        listing.add(Kind.of(value.getClass()), "", value, from);
        return listing.lines;
    }

    private void add(Kind kind, String path, Object value, @Nullable Object from) {
        if (value.equals(from)) {
            return;
        }
        switch (kind) {
            case Kind.One(Class<?> type) -> lines.put(path, Scalar.format(value));
            case Kind.Group(Shape shape) -> {
                for (int i = 0; i < shape.components().size(); i++) {
                    Object usual = from == null ? null : shape.value(i, from);
                    Object part = Objects.requireNonNull(shape.value(i, value));
                    add(
                            Kind.of(shape.components().get(i).getGenericType()),
                            Names.join(path, shape.keys().get(i)),
                            part,
                            usual);
                }
            }
            case Kind.Many(Kind element) -> {
                List<?> elements = (List<?>) value;
                if (elements.isEmpty()) {
                    lines.put(path, Binder.NONE);
                }
                for (int i = 0; i < elements.size(); i++) {
                    add(element, Names.join(path, Integer.toString(i + 1)), elements.get(i), null);
                }
            }
            case Kind.Maybe(Kind element) -> {
                Object there = ((Optional<?>) value).orElse(null);
                if (there == null) {
                    lines.put(path, Binder.NONE);
                } else {
                    add(element, path, there, null);
                }
            }
        }
    }
}
