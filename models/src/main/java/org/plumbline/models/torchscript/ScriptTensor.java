package org.plumbline.models.torchscript;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.List;

/**
 * A constant tensor of 32-bit floats in a TorchScript module.
 *
 * @param name of the module's attribute that holds it
 * @param sizes its dimensions
 * @param values its numbers, last dimension fastest
 */
public record ScriptTensor(String name, List<Integer> sizes, FloatBuffer values) {
    public ScriptTensor {
        sizes = List.copyOf(sizes);
        if (sizes.stream().reduce(1, Math::multiplyExact) != values.remaining()) {
            throw new IllegalArgumentException(name + ": " + values.remaining() + " values for the sizes " + sizes);
        }
    }

    /** How far apart neighbours lie, per dimension. */
    List<Integer> strides() {
        Integer[] strides = new Integer[sizes.size()];
        int step = 1;
        for (int i = sizes.size() - 1; i >= 0; i--) {
            strides[i] = step;
            step *= sizes.get(i);
        }
        return List.of(strides);
    }

    byte[] littleEndian() {
        ByteBuffer bytes = ByteBuffer.allocate(values.remaining() * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values.duplicate());
        return bytes.array();
    }
}
