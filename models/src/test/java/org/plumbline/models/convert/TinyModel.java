package org.plumbline.models.convert;

import com.google.flatbuffers.FlatBufferBuilder;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.models.tflite.Sparsity;

/** Builds TensorFlow Lite files of a few tensors and operators. */
final class TinyModel {
    static final int ADD = 0;
    static final int CONCATENATION = 2;
    static final int CONV_2D = 3;
    static final int DEPTHWISE_CONV_2D = 4;
    static final int DEPTH_TO_SPACE = 5;
    static final int DEQUANTIZE = 6;
    static final int LOGISTIC = 14;
    static final int MAX_POOL_2D = 17;
    static final int RESHAPE = 22;
    static final int RESIZE_BILINEAR = 23;
    static final int PAD = 34;
    static final int DENSIFY = 124;

    private static final int GREATEST_OLD_CODE = 127;

    private record Tensor(
            List<Integer> shape,
            int type,
            ByteBuffer data,
            @Nullable Sparsity sparsity) {}

    /** A field of an options table. */
    record Option(int field, int value, boolean octet) {
        static Option octet(int field, int value) {
            return new Option(field, value, true);
        }

        static Option integer(int field, int value) {
            return new Option(field, value, false);
        }
    }

    private record Step(int code, List<Option> options, List<Integer> inputs, int output) {}

    private final List<Tensor> tensors = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();

    /** A tensor that is given or computed. */
    int computed(Integer... shape) {
        return add(new Tensor(List.of(shape), 0, bytes(0), null));
    }

    int floats(List<Integer> shape, float... values) {
        ByteBuffer data = bytes(Float.BYTES * values.length);
        data.asFloatBuffer().put(values);
        return add(new Tensor(shape, 0, data, null));
    }

    int halves(List<Integer> shape, float... values) {
        return sparseHalves(shape, null, values);
    }

    int sparseHalves(List<Integer> shape, @Nullable Sparsity sparsity, float... values) {
        ByteBuffer data = bytes(Short.BYTES * values.length);
        for (float value : values) {
            data.putShort(Float.floatToFloat16(value));
        }
        return add(new Tensor(shape, 1, data.flip(), sparsity));
    }

    int integers(List<Integer> shape, int... values) {
        ByteBuffer data = bytes(Integer.BYTES * values.length);
        data.asIntBuffer().put(values);
        return add(new Tensor(shape, 2, data, null));
    }

    /** Returns {@code output}. */
    int step(int code, List<Option> options, List<Integer> inputs, int output) {
        steps.add(new Step(code, options, inputs, output));
        return output;
    }

    ByteBuffer build(List<Integer> inputs, List<Integer> outputs) {
        FlatBufferBuilder builder = new FlatBufferBuilder();
        builder.forceDefaults(true);
        int codes =
                tables(builder, steps.stream().map(step -> code(builder, step)).toList());
        List<Integer> bufferTables = new ArrayList<>(List.of(buffer(builder, bytes(0))));
        tensors.forEach(tensor -> bufferTables.add(buffer(builder, tensor.data())));
        int buffers = tables(builder, bufferTables);
        int graph = graph(builder, inputs, outputs);
        int graphs = tables(builder, List.of(graph));
        builder.startTable(5);
        builder.addInt(0, 3, 0);
        builder.addOffset(1, codes, 0);
        builder.addOffset(2, graphs, 0);
        builder.addOffset(4, buffers, 0);
        builder.finish(builder.endTable(), "TFL3");
        return ByteBuffer.wrap(builder.sizedByteArray());
    }

    private int graph(FlatBufferBuilder builder, List<Integer> inputs, List<Integer> outputs) {
        List<Integer> tensorTables = new ArrayList<>();
        for (int i = 0; i < tensors.size(); i++) {
            tensorTables.add(tensor(builder, tensors.get(i), i));
        }
        List<Integer> stepTables = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            stepTables.add(step(builder, steps.get(i), i));
        }
        int tensorVector = tables(builder, tensorTables);
        int stepVector = tables(builder, stepTables);
        int inputVector = integers(builder, inputs);
        int outputVector = integers(builder, outputs);
        builder.startTable(5);
        builder.addOffset(0, tensorVector, 0);
        builder.addOffset(1, inputVector, 0);
        builder.addOffset(2, outputVector, 0);
        builder.addOffset(3, stepVector, 0);
        return builder.endTable();
    }

    private static int tensor(FlatBufferBuilder builder, Tensor tensor, int number) {
        int shape = integers(builder, tensor.shape());
        int name = builder.createString("tensor " + number);
        int sparsity = tensor.sparsity() == null ? 0 : TinySparsity.write(builder, tensor.sparsity());
        builder.startTable(7);
        builder.addOffset(0, shape, 0);
        builder.addByte(1, (byte) tensor.type(), 0);
        builder.addInt(2, number + 1, 0);
        builder.addOffset(3, name, 0);
        if (sparsity != 0) {
            builder.addOffset(6, sparsity, 0);
        }
        return builder.endTable();
    }

    private static int step(FlatBufferBuilder builder, Step step, int number) {
        int inputs = integers(builder, step.inputs());
        int outputs = integers(builder, List.of(step.output()));
        int options = 0;
        if (!step.options().isEmpty()) {
            builder.startTable(8);
            for (Option option : step.options()) {
                if (option.octet()) {
                    builder.addByte(option.field(), (byte) option.value(), 0);
                } else {
                    builder.addInt(option.field(), option.value(), 0);
                }
            }
            options = builder.endTable();
        }
        builder.startTable(5);
        builder.addInt(0, number, 0);
        builder.addOffset(1, inputs, 0);
        builder.addOffset(2, outputs, 0);
        if (options != 0) {
            builder.addOffset(4, options, 0);
        }
        return builder.endTable();
    }

    private static int code(FlatBufferBuilder builder, Step step) {
        builder.startTable(4);
        builder.addByte(0, (byte) Math.min(step.code(), GREATEST_OLD_CODE), 0);
        builder.addInt(3, step.code(), 0);
        return builder.endTable();
    }

    private static int buffer(FlatBufferBuilder builder, ByteBuffer data) {
        int vector = builder.createByteVector(data.rewind());
        builder.startTable(1);
        builder.addOffset(0, vector, 0);
        return builder.endTable();
    }

    private static int tables(FlatBufferBuilder builder, List<Integer> offsets) {
        return builder.createVectorOfTables(
                offsets.stream().mapToInt(Integer::intValue).toArray());
    }

    static int integers(FlatBufferBuilder builder, List<Integer> numbers) {
        builder.startVector(Integer.BYTES, numbers.size(), Integer.BYTES);
        numbers.reversed().forEach(builder::addInt);
        return builder.endVector();
    }

    private int add(Tensor tensor) {
        tensors.add(tensor);
        return tensors.size() - 1;
    }

    private static ByteBuffer bytes(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
