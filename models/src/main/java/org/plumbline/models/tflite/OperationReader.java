package org.plumbline.models.tflite;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;
import org.plumbline.models.tflite.Operation.Stepping;

/** Reads an operator's options; the numbers are those of TensorFlow Lite's schema. */
final class OperationReader {
    private OperationReader() {}

    static Operation read(int code, @Nullable FlatTable given) throws UnsupportedOperatorException {
        FlatTable options = given == null ? none() : given;
        return switch (code) {
            case 0 -> new Operation.Add(Activation.of(options.octet(0)));
            case 2 -> new Operation.Concatenation(options.integer(0, 0), Activation.of(options.octet(1)));
            case 3 -> new Operation.Conv2d(stepping(options, 4), Activation.of(options.octet(3)));
            case 4 -> new Operation.DepthwiseConv2d(stepping(options, 5), Activation.of(options.octet(4)));
            case 5 -> new Operation.DepthToSpace(options.integer(0, 0));
            case 6 -> new Operation.Dequantize();
            case 14 -> new Operation.Logistic();
            case 17 ->
                new Operation.MaxPool2d(
                        new Stepping(Padding.of(options.octet(0)), options.integer(2, 0), options.integer(1, 0), 1, 1),
                        options.integer(4, 0),
                        options.integer(3, 0),
                        Activation.of(options.octet(5)));
            case 22 -> new Operation.Reshape();
            case 23 -> new Operation.ResizeBilinear(options.flag(2), options.flag(3));
            case 34 -> new Operation.Pad();
            case 124 -> new Operation.Densify();
            default -> throw UnsupportedOperatorException.unknown(code);
        };
    }

    /** The schema names the width before the height. */
    private static Stepping stepping(FlatTable options, int dilationField) throws UnsupportedOperatorException {
        return new Stepping(
                Padding.of(options.octet(0)),
                options.integer(2, 0),
                options.integer(1, 0),
                options.integer(dilationField + 1, 1),
                options.integer(dilationField, 1));
    }

    /** A table with no field: every option has its default. */
    private static FlatTable none() {
        ByteBuffer empty = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
        empty.putShort(0, (short) 4).putShort(2, (short) 4).putInt(4, 4);
        return new FlatTable(4, empty);
    }
}
