package org.plumbline.models.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.plumbline.models.tflite.MalformedModelException;
import org.plumbline.models.tflite.Sparsity;

/** Any tensor, packed in any way the format allows by a packer that knows only the format's definition, comes back. */
class SparseRoundTripTest {
    private static final int GREATEST_RANK = 4;

    private List<Integer> shape = List.of();
    private List<Integer> order = List.of();
    private List<Integer> blockMap = List.of();
    private final List<Integer> blockSizes = new ArrayList<>();
    private final List<Boolean> compressed = new ArrayList<>();
    private final List<List<Integer>> segments = new ArrayList<>();
    private final List<List<Integer>> indices = new ArrayList<>();
    private final List<Float> packed = new ArrayList<>();
    private float[] dense = {};

    @Property(tries = 500)
    void whatWasPackedComesBack(@ForAll long seed) throws MalformedModelException {
        Random random = new Random(seed);
        choose(random);
        pack(0, new int[order.size()]);
        List<Sparsity.Level> levels = new ArrayList<>();
        for (int level = 0; level < order.size(); level++) {
            levels.add(
                    compressed.get(level)
                            ? new Sparsity.Compressed(buffer(segments.get(level)), buffer(indices.get(level)))
                            : new Sparsity.Dense(extent(level)));
        }
        FloatBuffer values = FloatBuffer.allocate(packed.size());
        packed.forEach(values::put);
        FloatBuffer unpacked = SparseDecoder.decode(new Sparsity(order, blockMap, levels), shape, values.flip());
        assertThat(unpacked).isEqualTo(FloatBuffer.wrap(dense));
    }

    private void choose(Random random) {
        int rank = 1 + random.nextInt(GREATEST_RANK);
        List<Integer> sizes = new ArrayList<>();
        List<Integer> divided = new ArrayList<>();
        blockSizes.clear();
        for (int d = 0; d < rank; d++) {
            int block = 1 + random.nextInt(3);
            boolean isDivided = random.nextBoolean();
            sizes.add((1 + random.nextInt(3)) * (isDivided ? block : 1));
            if (isDivided) {
                divided.add(d);
                blockSizes.add(block);
            }
        }
        shape = sizes;
        blockMap = divided;
        order = new ArrayList<>(shuffled(0, rank, random));
        order.addAll(shuffled(rank, rank + divided.size(), random));
        for (List<?> list : List.of(compressed, segments, indices, packed)) {
            list.clear();
        }
        for (int level = 0; level < order.size(); level++) {
            compressed.add(level < rank && random.nextBoolean());
            segments.add(new ArrayList<>(List.of(0)));
            indices.add(new ArrayList<>());
        }
        dense = new float[sizes.stream().reduce(1, Math::multiplyExact)];
        for (int i = 0; i < dense.length; i++) {
            dense[i] = random.nextInt(3) == 0 ? 1 + random.nextInt(100) : 0;
        }
    }

    /** Stores what lies below a node whose first {@code level} coordinates are set. */
    private void pack(int level, int[] coordinates) {
        if (level == order.size()) {
            packed.add(value(coordinates));
            return;
        }
        for (int i = 0; i < extent(level); i++) {
            coordinates[level] = i;
            if (!compressed.get(level)) {
                pack(level + 1, coordinates);
            } else if (hasSomething(level + 1, coordinates)) {
                indices.get(level).add(i);
                pack(level + 1, coordinates);
            }
        }
        if (compressed.get(level)) {
            segments.get(level).add(indices.get(level).size());
        }
    }

    private boolean hasSomething(int level, int[] coordinates) {
        if (level == order.size()) {
            return value(coordinates) != 0;
        }
        int[] below = coordinates.clone();
        for (int i = 0; i < extent(level); i++) {
            below[level] = i;
            if (hasSomething(level + 1, below)) {
                return true;
            }
        }
        return false;
    }

    private int extent(int level) {
        int dimension = order.get(level);
        if (dimension >= shape.size()) {
            return blockSizes.get(dimension - shape.size());
        }
        int block = blockMap.indexOf(dimension);
        return shape.get(dimension) / (block < 0 ? 1 : blockSizes.get(block));
    }

    private float value(int[] coordinates) {
        int position = 0;
        for (int d = 0; d < shape.size(); d++) {
            int at = coordinates[order.indexOf(d)];
            int block = blockMap.indexOf(d);
            if (block >= 0) {
                at = at * blockSizes.get(block) + coordinates[order.indexOf(shape.size() + block)];
            }
            position = position * shape.get(d) + at;
        }
        return dense[position];
    }

    private static List<Integer> shuffled(int from, int to, Random random) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = from; i < to; i++) {
            numbers.add(i);
        }
        Collections.shuffle(numbers, random);
        return numbers;
    }

    private static IntBuffer buffer(List<Integer> numbers) {
        return IntBuffer.wrap(numbers.stream().mapToInt(Integer::intValue).toArray());
    }
}
