package org.plumbline.models.tflite;

import java.nio.IntBuffer;
import java.util.List;

/**
 * How a sparse tensor of n dimensions, cut into blocks of k dimensions, is stored.
 *
 * @param traversalOrder the n + k dimensions in the order in which they are stored: first a permutation of the n, then
 *     one of the block's k
 * @param blockMap for each block dimension the tensor dimension that it divides; empty without blocks
 * @param levels one per entry of {@code traversalOrder}
 */
public record Sparsity(List<Integer> traversalOrder, List<Integer> blockMap, List<Level> levels) {
    public Sparsity {
        traversalOrder = List.copyOf(traversalOrder);
        blockMap = List.copyOf(blockMap);
        levels = List.copyOf(levels);
    }

    /** How one dimension is stored. */
    public sealed interface Level {}

    /** Every coordinate is there. */
    public record Dense(int size) implements Level {}

    /**
     * Only some coordinates are there (compressed sparse rows).
     *
     * @param segments where the coordinates of the j-th position of the level before begin and end: [j], [j + 1]
     * @param indices the coordinates
     */
    public record Compressed(IntBuffer segments, IntBuffer indices) implements Level {}
}
