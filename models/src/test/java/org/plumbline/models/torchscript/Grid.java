package org.plumbline.models.torchscript;

import java.nio.FloatBuffer;
import java.util.List;
import java.util.random.RandomGenerator;

/** Numbers in a shape, last dimension fastest. */
public record Grid(List<Integer> shape, FloatBuffer values) {
    public Grid {
        shape = List.copyOf(shape);
    }

    public static Grid of(List<Integer> shape, float... values) {
        return new Grid(shape, FloatBuffer.wrap(values));
    }

    /** Uniform in low…high. */
    public static Grid random(List<Integer> shape, float low, float high, RandomGenerator random) {
        FloatBuffer values = FloatBuffer.allocate(shape.stream().reduce(1, Math::multiplyExact));
        while (values.hasRemaining()) {
            values.put(random.nextFloat(low, high));
        }
        return new Grid(shape, values.flip());
    }

    public float[] array() {
        float[] array = new float[values.remaining()];
        values.duplicate().get(array);
        return array;
    }
}
