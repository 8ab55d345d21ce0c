package org.plumbline.models.convert;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.models.tflite.MalformedModelException;
import org.plumbline.models.tflite.Operation;
import org.plumbline.models.tflite.Operator;
import org.plumbline.models.tflite.Sparsity;
import org.plumbline.models.tflite.TensorSpec;
import org.plumbline.models.tflite.TfliteModel;
import org.plumbline.models.tflite.UnsupportedOperatorException;

/** The graph's constant tensors as dense 32-bit numbers: DENSIFY and DEQUANTIZE are done here, once, not at run time. */
final class Constants {
    private final TfliteModel model;
    private final Map<Integer, Operator> preparations = new HashMap<>();

    Constants(TfliteModel model) {
        this.model = model;
        for (Operator operator : model.operators()) {
            if (isPreparation(operator)) {
                preparations.put(operator.output(), operator);
            }
        }
    }

    static boolean isPreparation(Operator operator) {
        return operator.operation() instanceof Operation.Dequantize
                || operator.operation() instanceof Operation.Densify;
    }

    boolean isConstant(int tensor) {
        return preparations.containsKey(tensor) || model.tensor(tensor).isConstant();
    }

    /** The numbers of a constant tensor of floats, in the file's order of dimensions. */
    FloatBuffer floats(int tensor) throws MalformedModelException, UnsupportedOperatorException {
        Operator preparation = preparations.get(tensor);
        if (preparation == null) {
            return stored(model.tensor(tensor));
        }
        int source = preparation.inputs().getFirst();
        if (!isConstant(source)) {
            throw new UnsupportedOperatorException(
                    preparation.operation().getClass().getSimpleName() + " of the computed tensor "
                            + model.tensor(source).name() + " is not supported");
        }
        return floats(source);
    }

    /** The numbers of a constant tensor of 32-bit integers. */
    List<Integer> integers(int tensor) throws MalformedModelException, UnsupportedOperatorException {
        TensorSpec spec = model.tensor(tensor);
        if (spec.type() != TensorSpec.INT32 || !spec.isConstant()) {
            throw new UnsupportedOperatorException(spec.name() + " is not a constant of 32-bit integers");
        }
        ByteBuffer bytes = littleEndian(spec);
        requireCount(spec, bytes.remaining() / Integer.BYTES);
        int[] numbers = new int[spec.count()];
        bytes.asIntBuffer().get(numbers);
        return Arrays.stream(numbers).boxed().toList();
    }

    private static FloatBuffer stored(TensorSpec spec) throws MalformedModelException, UnsupportedOperatorException {
        FloatBuffer values =
                switch (spec.type()) {
                    case TensorSpec.FLOAT32 -> littleEndian(spec).asFloatBuffer();
                    case TensorSpec.FLOAT16 -> widened(littleEndian(spec));
                    default ->
                        throw new UnsupportedOperatorException(
                                spec.name() + " has the element type " + spec.type() + ", which is not supported");
                };
        Sparsity sparsity = spec.sparsity();
        if (sparsity != null) {
            return SparseDecoder.decode(sparsity, spec.shape(), values);
        }
        requireCount(spec, values.remaining());
        return values;
    }

    private static FloatBuffer widened(ByteBuffer halves) {
        FloatBuffer floats = FloatBuffer.allocate(halves.remaining() / Short.BYTES);
        while (floats.hasRemaining()) {
            floats.put(Float.float16ToFloat(halves.getShort()));
        }
        return floats.flip();
    }

    private static ByteBuffer littleEndian(TensorSpec spec) {
        return spec.data().duplicate().order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void requireCount(TensorSpec spec, int found) throws MalformedModelException {
        if (found != spec.count()) {
            throw new MalformedModelException(spec.name() + " holds " + found + " numbers instead of " + spec.count());
        }
    }
}
