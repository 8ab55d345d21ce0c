package org.plumbline.models.convert;

import com.google.flatbuffers.FlatBufferBuilder;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.models.tflite.Sparsity;

/** Writes how a sparse tensor is packed; coordinates as 8-bit and segments as 16-bit numbers, as real files do. */
final class TinySparsity {
    private static final int SHORTS = 2;
    private static final int OCTETS = 3;

    private TinySparsity() {}

    static int write(FlatBufferBuilder builder, Sparsity sparsity) {
        List<Integer> levels = new ArrayList<>();
        for (Sparsity.Level level : sparsity.levels()) {
            levels.add(level(builder, level));
        }
        int order = TinyModel.integers(builder, sparsity.traversalOrder());
        int blocks = TinyModel.integers(builder, sparsity.blockMap());
        int levelVector = builder.createVectorOfTables(
                levels.stream().mapToInt(Integer::intValue).toArray());
        builder.startTable(3);
        builder.addOffset(0, order, 0);
        builder.addOffset(1, blocks, 0);
        builder.addOffset(2, levelVector, 0);
        return builder.endTable();
    }

    private static int level(FlatBufferBuilder builder, Sparsity.Level level) {
        return switch (level) {
            case Sparsity.Dense(int size) -> {
                builder.startTable(6);
                builder.addByte(0, (byte) 0, 0);
                builder.addInt(1, size, 0);
                yield builder.endTable();
            }
            case Sparsity.Compressed(var segments, var indices) -> {
                int segmentVector = numbers(builder, segments, Short.BYTES);
                int indexVector = numbers(builder, indices, 1);
                builder.startTable(6);
                builder.addByte(0, (byte) 1, 0);
                builder.addByte(2, (byte) SHORTS, 0);
                builder.addOffset(3, segmentVector, 0);
                builder.addByte(4, (byte) OCTETS, 0);
                builder.addOffset(5, indexVector, 0);
                yield builder.endTable();
            }
        };
    }

    private static int numbers(FlatBufferBuilder builder, IntBuffer numbers, int width) {
        builder.startVector(width, numbers.remaining(), Integer.BYTES);
        for (int i = numbers.remaining() - 1; i >= 0; i--) {
            if (width == 1) {
                builder.addByte((byte) numbers.get(i));
            } else {
                builder.addShort((short) numbers.get(i));
            }
        }
        int vector = builder.endVector();
        builder.startTable(1);
        builder.addOffset(0, vector, 0);
        return builder.endTable();
    }
}
