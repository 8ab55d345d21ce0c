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
 * @param strides how many values apart neighbours lie, per dimension: the same numbers can be seen in another order of
 *     dimensions without moving them
 * @param values its numbers
 * @param preparation what the module makes of it when it is loaded: TorchScript in which {@link #RAW} stands for the
 *     tensor; {@code RAW} itself = nothing
 */
public record ScriptTensor(
        String name, List<Integer> sizes, List<Integer> strides, FloatBuffer values, String preparation) {
    /** Stands for the stored tensor in a preparation. */
    public static final String RAW = "RAW";

    public ScriptTensor {
        sizes = List.copyOf(sizes);
        strides = List.copyOf(strides);
        if (sizes.size() != strides.size() || count(sizes) != values.remaining()) {
            throw new IllegalArgumentException(name + ": " + values.remaining() + " values for the sizes " + sizes);
        }
    }

    /** A tensor whose last dimension is the fastest. */
    public static ScriptTensor of(String name, List<Integer> sizes, FloatBuffer values) {
        Integer[] strides = new Integer[sizes.size()];
        int step = 1;
        for (int i = sizes.size() - 1; i >= 0; i--) {
            strides[i] = step;
            step *= sizes.get(i);
        }
        return new ScriptTensor(name, sizes, List.of(strides), values, RAW);
    }

    /** The same tensor with another preparation. */
    public ScriptTensor prepared(String how) {
        return new ScriptTensor(name, sizes, strides, values, how);
    }

    byte[] littleEndian() {
        ByteBuffer bytes = ByteBuffer.allocate(values.remaining() * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values.duplicate());
        return bytes.array();
    }

    private static int count(List<Integer> sizes) {
        return sizes.stream().reduce(1, Math::multiplyExact);
    }
}
