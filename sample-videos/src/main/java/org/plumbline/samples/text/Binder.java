package org.plumbline.samples.text;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes values of a text's keys; what no key names stays as it usually is. Collects complaints instead of stopping. */
final class Binder {
    static final String NONE = "none";

    private final List<Complaint> complaints;
    private final List<String> known;

    /** For a text whose every key is known; nearest ones are proposed for others. */
    Binder(List<Complaint> complaints, List<String> known) {
        this.complaints = complaints;
        this.known = List.copyOf(known);
    }

    /** The value, or nothing after a complaint. */
    @Nullable
    Object bind(Kind kind, @Nullable Object usual, Node node) {
        return switch (kind) {
            case Kind.One(Class<?> type) -> one(type, node);
            case Kind.Group(Shape shape) -> group(shape, usual, node);
            case Kind.Many(Kind element) -> many(element, node);
            case Kind.Maybe(Kind element) -> maybe(element, usual, node);
        };
    }

    private @Nullable Object one(Class<?> type, Node node) {
        for (Node child : node.children().values()) {
            complain(child, child.path() + " is no key: nothing stands below " + node.path());
        }
        String text = node.value();
        if (text == null) {
            return null;
        }
        try {
            return Scalar.parse(type, text);
        } catch (IllegalArgumentException e) {
            complain(node, node.path() + " " + e.getMessage());
            return null;
        }
    }

    private @Nullable Object maybe(Kind element, @Nullable Object usual, Node node) {
        if (NONE.equals(node.value()) && node.children().isEmpty()) {
            return Optional.empty();
        }
        Object start = usual instanceof Optional<?> there ? there.orElse(null) : null;
        Object value = bind(element, start, node);
        return value == null ? null : Optional.of(value);
    }

    private @Nullable Object many(Kind element, Node node) {
        String text = node.value();
        if (text != null) {
            if (text.equals(NONE) && node.children().isEmpty()) {
                return List.of();
            }
            complain(
                    node,
                    "%s is a list: write %s.1, %s.2 and so on, or %s = none"
                            .formatted(node.path(), node.path(), node.path(), node.path()));
            return null;
        }
        List<Object> values = new ArrayList<>();
        boolean whole = true;
        for (int i = 1; i <= node.children().size(); i++) {
            Node child = node.children().get(Integer.toString(i));
            Object value = child == null ? null : bind(element, null, child);
            if (child == null) {
                complain(
                        node,
                        "%s must be numbered 1, 2 and so on without gaps: %s.%d is missing"
                                .formatted(node.path(), node.path(), i));
            }
            if (value == null) {
                whole = false;
            } else {
                values.add(value);
            }
        }
        return whole ? List.copyOf(values) : null;
    }

    private @Nullable Object group(Shape shape, @Nullable Object given, Node node) {
        int before = complaints.size();
        if (node.value() != null) {
            complain(node, "%s has parts: %s".formatted(node.path(), String.join(", ", below(node, shape))));
        }
        Object usual = given == null ? shape.usual() : given;
        List<String> keys = shape.keys();
        for (Map.Entry<String, Node> child : node.children().entrySet()) {
            if (!keys.contains(child.getKey())) {
                for (Node leaf : child.getValue().leaves()) {
                    complain(leaf, leaf.path() + " is no key; did you mean " + Nearest.to(leaf.path(), known) + "?");
                }
            }
        }
        @Nullable Object[] named = new @Nullable Object[keys.size()];
        @Nullable Object[] values = usual == null ? new @Nullable Object[keys.size()] : shape.values(usual);
        for (int i = 0; i < keys.size(); i++) {
            Node child = node.children().get(keys.get(i));
            if (child != null) {
                RecordComponent component = shape.components().get(i);
                named[i] = bind(Kind.of(component.getGenericType()), values[i], child);
            } else if (usual == null) {
                complain(node, node.path() + " needs " + Names.join(node.path(), keys.get(i)));
            }
        }
        boolean sound = complaints.size() == before;
        return usual == null && !sound ? null : made(shape, values, named, node, sound);
    }

    /** Every value that was named put in; where the record refuses them, those it refuses alone are complained of. */
    private @Nullable Object made(
            Shape shape, @Nullable Object[] usual, @Nullable Object[] named, Node node, boolean sound) {
        try {
            Object whole = shape.make(with(usual, named, -1));
            return sound ? whole : null;
        } catch (IllegalArgumentException together) {
            int before = complaints.size();
            for (int i = 0; i < named.length; i++) {
                Node child = node.children().get(shape.keys().get(i));
                if (named[i] != null && child != null && !Arrays.asList(usual).contains(null)) {
                    try {
                        shape.make(with(usual, named, i));
                    } catch (IllegalArgumentException alone) {
                        complain(child, Wording.of(alone, shape, node.path()));
                    }
                }
            }
            if (complaints.size() == before) {
                complain(node, Wording.of(together, shape, node.path()));
            }
            return null;
        }
    }

    /** The usual values with the named ones, or with a single one of them. */
    private static @Nullable Object[] with(@Nullable Object[] usual, @Nullable Object[] named, int single) {
        @Nullable Object[] values = usual.clone();
        for (int i = 0; i < values.length; i++) {
            Object value = named[i];
            if (value != null && (single < 0 || single == i)) {
                values[i] = value;
            }
        }
        return values;
    }

    private static List<String> below(Node node, Shape shape) {
        return shape.keys().stream().map(key -> Names.join(node.path(), key)).toList();
    }

    private void complain(Node node, String message) {
        complaints.add(new Complaint(node.line(), message));
    }
}
