package org.plumbline.models.tflite;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import org.jspecify.annotations.Nullable;

/** Reads how a sparse tensor is packed. */
final class SparsityReader {
    private static final int DENSE = 0;

    private SparsityReader() {}

    static Sparsity read(FlatTable table) {
        return new Sparsity(
                TfliteReader.list(table.integers(0)),
                TfliteReader.list(table.integers(1)),
                table.tables(2).stream().map(SparsityReader::level).toList());
    }

    private static Sparsity.Level level(FlatTable table) {
        if (table.octet(0) == DENSE) {
            return new Sparsity.Dense(table.integer(1, 0));
        }
        return new Sparsity.Compressed(
                indices(table.octet(2), table.table(3)), indices(table.octet(4), table.table(5)));
    }

    /** Coordinates come as 32-, 16- or 8-bit numbers, the narrow ones without sign; the union's tag tells which. */
    private static IntBuffer indices(int tag, @Nullable FlatTable vector) {
        if (vector == null) {
            throw new IllegalArgumentException("a sparse dimension without its coordinates");
        }
        return switch (tag) {
            case 1 -> vector.integers(0);
            case 2 -> {
                ByteBuffer shorts = vector.octets(0, Short.BYTES);
                IntBuffer wide = IntBuffer.allocate(shorts.remaining() / Short.BYTES);
                while (shorts.hasRemaining()) {
                    wide.put(Short.toUnsignedInt(shorts.getShort()));
                }
                yield wide.flip();
            }
            case 3 -> {
                ByteBuffer octets = vector.octets(0, 1);
                IntBuffer wide = IntBuffer.allocate(octets.remaining());
                while (octets.hasRemaining()) {
                    wide.put(Byte.toUnsignedInt(octets.get()));
                }
                yield wide.flip();
            }
            default -> throw new IllegalArgumentException("sparse coordinates of unknown kind " + tag);
        };
    }
}
