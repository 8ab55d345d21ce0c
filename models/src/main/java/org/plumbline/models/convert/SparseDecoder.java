package org.plumbline.models.convert;

import java.nio.BufferUnderflowException;
import java.nio.FloatBuffer;
import java.util.List;
import org.plumbline.models.tflite.MalformedModelException;
import org.plumbline.models.tflite.Sparsity;

/**
 * Unpacks a sparsely stored tensor: any traversal order, dense and compressed dimensions in any mixture, with or
 * without blocks. What isn't stored is zero.
 *
 * <p>Every stored dimension moves a position in the dense tensor by a fixed step, so the tree of stored dimensions is
 * walked with a running position, and the values are taken in the order in which they come.
 */
final class SparseDecoder {
    private final List<Sparsity.Level> levels;
    private final int[] steps;
    private final FloatBuffer packed;
    private final float[] dense;

    private SparseDecoder(List<Sparsity.Level> levels, int[] steps, FloatBuffer packed, float[] dense) {
        this.levels = levels;
        this.steps = steps;
        this.packed = packed;
        this.dense = dense;
    }

    /**
     * The dense numbers, last dimension fastest.
     *
     * @param shape of the dense tensor
     * @param packed the stored values in their order
     * @throws MalformedModelException if the description contradicts the shape or the number of values
     */
    static FloatBuffer decode(Sparsity sparsity, List<Integer> shape, FloatBuffer packed)
            throws MalformedModelException {
        try {
            float[] dense = new float[shape.stream().reduce(1, Math::multiplyExact)];
            SparseDecoder decoder =
                    new SparseDecoder(sparsity.levels(), steps(sparsity, shape), packed.duplicate(), dense);
            decoder.walk(0, 0, 0);
            if (decoder.packed.hasRemaining()) {
                throw new MalformedModelException(
                        "a sparse tensor has " + decoder.packed.remaining() + " values too many");
            }
            return FloatBuffer.wrap(dense);
        } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
            throw new MalformedModelException("a sparse tensor's coordinates don't fit its shape " + shape, e);
        }
    }

    /** How far the dense position moves when a stored dimension's coordinate grows by one, in traversal order. */
    private static int[] steps(Sparsity sparsity, List<Integer> shape) throws MalformedModelException {
        int rank = shape.size();
        List<Integer> order = sparsity.traversalOrder();
        List<Integer> blockMap = sparsity.blockMap();
        if (order.size() != rank + blockMap.size() || sparsity.levels().size() != order.size()) {
            throw new MalformedModelException("a sparse tensor's description doesn't fit its shape " + shape);
        }
        int[] byDimension = new int[order.size()];
        int step = 1;
        for (int d = rank - 1; d >= 0; d--) {
            byDimension[d] = step;
            step *= shape.get(d);
        }
        // Inside a block a coordinate moves one element, that of the blocks a whole block. Where a dimension is divided
        // more than once, what is stored later lies further inside.
        for (int level = order.size() - 1; level >= rank; level--) {
            int inner = order.get(level);
            int divided = blockMap.get(inner - rank);
            byDimension[inner] = byDimension[divided];
            byDimension[divided] *= blockSize(sparsity.levels().get(level));
        }
        int[] steps = new int[order.size()];
        for (int level = 0; level < steps.length; level++) {
            steps[level] = byDimension[order.get(level)];
        }
        return steps;
    }

    private static int blockSize(Sparsity.Level level) throws MalformedModelException {
        if (level instanceof Sparsity.Dense(int size)) {
            return size;
        }
        throw new MalformedModelException("a block's inside is stored sparsely, which the format doesn't allow");
    }

    /** Visits what is stored below one node of a level; {@code node} counts the level before. */
    private void walk(int level, int node, int position) {
        if (level == steps.length) {
            dense[position] = packed.get();
            return;
        }
        switch (levels.get(level)) {
            case Sparsity.Dense(int size) -> {
                for (int i = 0; i < size; i++) {
                    walk(level + 1, node * size + i, position + i * steps[level]);
                }
            }
            case Sparsity.Compressed(var segments, var indices) -> {
                for (int i = segments.get(node); i < segments.get(node + 1); i++) {
                    walk(level + 1, i, position + indices.get(i) * steps[level]);
                }
            }
        }
    }
}
