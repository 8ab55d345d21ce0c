package org.plumbline.models.convert;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The order of dimensions on both sides. TensorFlow Lite's images are (n, y, x, channel), PyTorch's (n, channel, y, x);
 * tensors of any other rank keep their order.
 */
final class Layout {
    static final int IMAGE_RANK = 4;
    static final String TO_TORCH = "[0, 3, 1, 2]";
    static final String FROM_TORCH = "[0, 2, 3, 1]";

    private static final List<Integer> TORCH_DIMENSION = List.of(0, 2, 3, 1);

    private Layout() {}

    /** Where dimension {@code dimension} of a tensor of rank {@code rank} is found in PyTorch. */
    static int torchDimension(int dimension, int rank) {
        return rank == IMAGE_RANK ? TORCH_DIMENSION.get(dimension) : dimension;
    }

    /** A tensor of four dimensions with its last one moved to second place: images, weights (output, y, x, input). */
    static FloatBuffer lastToSecond(FloatBuffer values, List<Integer> shape) {
        int outer = shape.get(0);
        int pixels = shape.get(1) * shape.get(2);
        int channels = shape.get(3);
        FloatBuffer moved = FloatBuffer.allocate(values.remaining());
        for (int o = 0; o < outer; o++) {
            for (int c = 0; c < channels; c++) {
                for (int p = 0; p < pixels; p++) {
                    moved.put(values.get((o * pixels + p) * channels + c));
                }
            }
        }
        return moved.flip();
    }

    static List<Integer> lastToSecond(List<Integer> shape) {
        return List.of(shape.get(0), shape.get(3), shape.get(1), shape.get(2));
    }

    /** A tensor of four dimensions with its last one first: depthwise weights (1, y, x, channel). */
    static List<Integer> depthwise(List<Integer> shape) {
        return List.of(shape.get(3), 1, shape.get(1), shape.get(2));
    }

    /** PAD's constant (before, after per dimension) as PyTorch's pad takes it: its last dimension first. */
    static List<Integer> torchPadding(List<Integer> beforeAfter, int rank) {
        Integer[] amounts = new Integer[2 * rank];
        for (int d = 0; d < rank; d++) {
            int place = rank - 1 - torchDimension(d, rank);
            amounts[2 * place] = beforeAfter.get(2 * d);
            amounts[2 * place + 1] = beforeAfter.get(2 * d + 1);
        }
        return new ArrayList<>(List.of(amounts));
    }
}
