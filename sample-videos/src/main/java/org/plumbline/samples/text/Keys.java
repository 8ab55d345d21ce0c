package org.plumbline.samples.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.samples.scene.OutOfBoundsException;

/** Finds every key by walking through the records. Bounds are asked of the records themselves. */
final class Keys {
    private final List<SceneKey> found = new ArrayList<>();

    private Keys() {}

    static List<SceneKey> of(Object usual) {
        Keys keys = new Keys();
        keys.walk(Kind.of(usual.getClass()), "", usual, "");
        return List.copyOf(keys.found);
    }

    private void walk(Kind kind, String path, @Nullable Object usual, String allowed) {
        switch (kind) {
            case Kind.One(Class<?> type) ->
                found.add(new SceneKey(
                        path,
                        usual == null ? "" : Scalar.format(usual),
                        allowed.isEmpty() ? Scalar.allowed(type) : allowed));
            case Kind.Group(Shape shape) -> group(shape, path, usual);
            case Kind.Many(Kind element) -> {
                boolean empty = !(usual instanceof List<?> list) || list.isEmpty();
                found.add(new SceneKey(path, empty ? Binder.NONE : "", "none, or a list numbered 1, 2 and so on:"));
                walk(
                        element,
                        path + ".1",
                        empty ? null : Objects.requireNonNull((List<?>) usual).getFirst(),
                        "");
            }
            case Kind.Maybe(Kind element) -> {
                Object there = usual instanceof Optional<?> maybe ? maybe.orElse(null) : null;
                found.add(new SceneKey(path, there == null ? Binder.NONE : "", "none, or:"));
                walk(element, path, there, "");
            }
        }
    }

    private void group(Shape shape, String path, @Nullable Object given) {
        Object known = given == null ? shape.usual() : given;
        for (int i = 0; i < shape.components().size(); i++) {
            Kind kind = Kind.of(shape.components().get(i).getGenericType());
            String allowed =
                    kind instanceof Kind.One(Class<?> type) && known != null ? bounds(shape, known, i, type) : "";
            Object usual = given == null ? null : shape.value(i, given);
            walk(kind, Names.join(path, shape.keys().get(i)), usual, allowed);
        }
    }

    /** What the record says to a value that can't be right. */
    private static String bounds(Shape shape, Object known, int component, Class<?> type) {
        @Nullable
        Object impossible = type == double.class
                ? (Object) Double.NaN
                : type == int.class ? (Object) Integer.MIN_VALUE : type == long.class ? (Object) Long.MIN_VALUE : null;
        if (impossible == null) {
            return "";
        }
        @Nullable Object[] values = shape.values(known);
        values[component] = impossible;
        try {
            shape.make(values);
            return "";
        } catch (OutOfBoundsException bounds) {
            return Scalar.allowed(type) + " from " + Scalar.format(bounds.least()) + " to "
                    + Scalar.format(bounds.most());
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage())
                    .replace(shape.components().get(component).getName() + " must be ", "");
        }
    }
}
