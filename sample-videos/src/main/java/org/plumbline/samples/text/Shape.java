package org.plumbline.samples.text;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record type as a text sees it: components by key, and how one is made. */
record Shape(Class<?> type, List<RecordComponent> components) {
    static Shape of(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalStateException(type + " has no text form");
        }
        return new Shape(type, List.of(type.getRecordComponents()));
    }

    List<String> keys() {
        return components.stream().map(part -> Names.key(part.getName())).toList();
    }

    @Nullable
    Object value(int component, Object from) {
        try {
            return components.get(component).getAccessor().invoke(from);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Values of all components. */
    @Nullable
    Object[] values(Object from) {
        @Nullable Object[] values = new @Nullable Object[components.size()];
        Arrays.setAll(values, i -> value(i, from));
        return values;
    }

    /** @throws IllegalArgumentException as the record's own check does */
    Object make(@Nullable Object[] values) {
        Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(type + " can't be made", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " can't be made", e);
        }
    }

    /** What the type itself calls usual; nothing where it doesn't say. */
    @Nullable
    Object usual() {
        try {
            Method usual = type.getMethod("usual");
            return Modifier.isStatic(usual.getModifiers()) && usual.getReturnType() == type ? usual.invoke(null) : null;
        } catch (NoSuchMethodException e) {
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
