package org.plumbline.samples.text;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;

/** How a component is written. */
sealed interface Kind {
    /** One line. */
    record One(Class<?> type) implements Kind {}

    /** A line for each component, its keys below. */
    record Group(Shape shape) implements Kind {}

    /** As many as are named: below 1, 2 and so on. */
    record Many(Kind element) implements Kind {}

    /** There or not. */
    record Maybe(Kind element) implements Kind {}

    static Kind of(Type type) {
        if (type instanceof Class<?> plain) {
            return Scalar.is(plain) ? new One(plain) : new Group(Shape.of(plain));
        }
        if (type instanceof ParameterizedType generic) {
            Kind element = of(generic.getActualTypeArguments()[0]);
            if (generic.getRawType() == List.class) {
                return new Many(element);
            }
            if (generic.getRawType() == Optional.class) {
                return new Maybe(element);
            }
        }
        throw new IllegalStateException(type + " has no text form");
    }
}
