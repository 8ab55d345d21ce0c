package org.plumbline.models.tflite;

import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tensor as the file describes it.
 *
 * @param name for people
 * @param shape images are N, height, width, channels
 * @param type number of the element type, see {@link #FLOAT32}
 * @param data its constant bytes, little-endian; empty if it is computed
 * @param sparsity how {@code data} is packed, if it is
 */
public record TensorSpec(
        String name,
        List<Integer> shape,
        int type,
        ByteBuffer data,
        @Nullable Sparsity sparsity) {
    public static final int FLOAT32 = 0;
    public static final int FLOAT16 = 1;
    public static final int INT32 = 2;

    public TensorSpec {
        shape = List.copyOf(shape);
    }

    public boolean isConstant() {
        return data.hasRemaining();
    }

    public int rank() {
        return shape.size();
    }

    /** How many elements the shape has. */
    public int count() {
        return shape.stream().reduce(1, Math::multiplyExact);
    }
}
