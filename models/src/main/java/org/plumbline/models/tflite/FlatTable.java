package org.plumbline.models.tflite;

import com.google.flatbuffers.Table;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A FlatBuffers table whose fields are read by their number in the schema. A field that is absent has its default; an
 * absent vector is empty.
 */
final class FlatTable extends Table {
    private static final int FIRST_FIELD = 4;

    FlatTable(int position, ByteBuffer littleEndian) {
        __reset(position, littleEndian);
    }

    static FlatTable root(ByteBuffer littleEndian) {
        return new FlatTable(littleEndian.getInt(littleEndian.position()) + littleEndian.position(), littleEndian);
    }

    int integer(int field, int otherwise) {
        int offset = offset(field);
        return offset == 0 ? otherwise : bb.getInt(bb_pos + offset);
    }

    int octet(int field) {
        int offset = offset(field);
        return offset == 0 ? 0 : bb.get(bb_pos + offset);
    }

    boolean flag(int field) {
        return octet(field) != 0;
    }

    String text(int field) {
        int offset = offset(field);
        return offset == 0 ? "" : __string(bb_pos + offset);
    }

    @Nullable
    FlatTable table(int field) {
        int offset = offset(field);
        return offset == 0 ? null : new FlatTable(__indirect(bb_pos + offset), bb);
    }

    List<FlatTable> tables(int field) {
        int offset = offset(field);
        if (offset == 0) {
            return List.of();
        }
        int start = __vector(offset);
        int length = __vector_len(offset);
        List<FlatTable> tables = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            tables.add(new FlatTable(__indirect(start + Integer.BYTES * i), bb));
        }
        return tables;
    }

    IntBuffer integers(int field) {
        return octets(field, Integer.BYTES).asIntBuffer();
    }

    /** The bytes of a vector whose elements are {@code width} bytes each; a view, not a copy. */
    ByteBuffer octets(int field, int width) {
        int offset = offset(field);
        if (offset == 0) {
            return ByteBuffer.allocate(0).order(ByteOrder.LITTLE_ENDIAN);
        }
        return bb.slice(__vector(offset), Math.multiplyExact(__vector_len(offset), width))
                .order(ByteOrder.LITTLE_ENDIAN);
    }

    private int offset(int field) {
        return __offset(FIRST_FIELD + 2 * field);
    }
}
