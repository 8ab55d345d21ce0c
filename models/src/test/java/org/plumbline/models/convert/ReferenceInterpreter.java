package org.plumbline.models.convert;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.plumbline.models.tflite.Activation;
import org.plumbline.models.tflite.MalformedModelException;
import org.plumbline.models.tflite.Operation;
import org.plumbline.models.tflite.Operator;
import org.plumbline.models.tflite.TfliteModel;
import org.plumbline.models.tflite.UnsupportedOperatorException;
import org.plumbline.models.torchscript.Grid;

/**
 * Computes a graph by the operators' definitions, with plain loops in TensorFlow Lite's own order of dimensions: slow, and
 * independent of everything that the converter writes. It shares the file reader and the unpacking of constants, which
 * have tests of their own. Sums are taken in double precision.
 */
final class ReferenceInterpreter {
    private final TfliteModel model;
    private final Constants constants;
    private final Map<Integer, float[]> values = new HashMap<>();

    ReferenceInterpreter(TfliteModel model) {
        this.model = model;
        this.constants = new Constants(model);
    }

    List<Grid> run(Grid input) throws MalformedModelException, UnsupportedOperatorException {
        values.put(model.inputs().getFirst(), input.array());
        for (Operator operator : model.operators()) {
            if (!Constants.isPreparation(operator)) {
                values.put(operator.output(), compute(operator));
            }
        }
        List<Grid> outputs = new ArrayList<>();
        for (int output : model.outputs()) {
            outputs.add(new Grid(shape(output), FloatBuffer.wrap(value(output))));
        }
        return outputs;
    }

    private float[] compute(Operator operator) throws MalformedModelException, UnsupportedOperatorException {
        int first = operator.inputs().getFirst();
        return switch (operator.operation()) {
            case Operation.Add(Activation activation) ->
                sum(value(first), value(operator.inputs().get(1)), activation);
            case Operation.Concatenation rows -> joined(operator.inputs(), rows.axis());
            case Operation.Conv2d(var stepping, var activation) -> {
                var window = new ReferenceWindow(
                        stepping, shape(first), shape(operator.inputs().get(1)));
                yield window.convolve(
                        value(first),
                        floats(operator.inputs().get(1)),
                        floats(operator.inputs().get(2)),
                        shape(operator.output()),
                        false,
                        activation);
            }
            case Operation.DepthwiseConv2d(var stepping, var activation) -> {
                var window = new ReferenceWindow(
                        stepping, shape(first), shape(operator.inputs().get(1)));
                yield window.convolve(
                        value(first),
                        floats(operator.inputs().get(1)),
                        floats(operator.inputs().get(2)),
                        shape(operator.output()),
                        true,
                        activation);
            }
            case Operation.DepthToSpace(int block) -> spread(value(first), shape(first), block);
            case Operation.Pad() ->
                padded(
                        value(first),
                        shape(first),
                        constants.integers(operator.inputs().get(1)),
                        shape(operator.output()));
            case Operation.Reshape() -> value(first);
            case Operation.ResizeBilinear resize
            when resize.halfPixelCentres() -> enlarged(value(first), shape(first), shape(operator.output()));
            default ->
                throw new UnsupportedOperatorException(operator.operation().toString());
        };
    }

    private static float[] sum(float[] a, float[] b, Activation activation) {
        float[] sum = new float[a.length];
        for (int i = 0; i < a.length; i++) {
            sum[i] = ReferenceWindow.activated(a[i] + b[i], activation);
        }
        return sum;
    }

    /** Lists (1, rows, columns) joined along their rows lie one behind the other. */
    private float[] joined(List<Integer> parts, int axis) throws UnsupportedOperatorException {
        if (axis != 1 || shape(parts.getFirst()).size() != 3) {
            throw new UnsupportedOperatorException("only rows of lists are joined here");
        }
        FloatBuffer all = FloatBuffer.allocate(
                parts.stream().mapToInt(part -> value(part).length).sum());
        parts.forEach(part -> all.put(value(part)));
        return all.array();
    }

    private static float[] spread(float[] image, List<Integer> shape, int block) {
        int width = shape.get(2);
        int channels = shape.get(3) / (block * block);
        float[] result = new float[image.length];
        for (int i = 0; i < image.length; i++) {
            int c = i % channels;
            int dx = i / channels % block;
            int dy = i / (channels * block) % block;
            int x = i / (channels * block * block) % width;
            int y = i / (channels * block * block * width);
            result[((y * block + dy) * width * block + x * block + dx) * channels + c] = image[i];
        }
        return result;
    }

    private static float[] padded(float[] image, List<Integer> from, List<Integer> amounts, List<Integer> to) {
        float[] result = new float[to.get(1) * to.get(2) * to.get(3)];
        int row = from.get(2) * from.get(3);
        for (int y = 0; y < from.get(1); y++) {
            int at = ((y + amounts.get(2)) * to.get(2) + amounts.get(4)) * to.get(3);
            System.arraycopy(image, y * row, result, at, row);
        }
        return result;
    }

    private static float[] enlarged(float[] image, List<Integer> from, List<Integer> to) {
        int channels = from.get(3);
        float[] result = new float[to.get(1) * to.get(2) * channels];
        for (int y = 0; y < to.get(1); y++) {
            double atY = Math.max(0, (y + 0.5) * from.get(1) / to.get(1) - 0.5);
            int y0 = (int) atY;
            int y1 = Math.min(y0 + 1, from.get(1) - 1);
            for (int x = 0; x < to.get(2); x++) {
                double atX = Math.max(0, (x + 0.5) * from.get(2) / to.get(2) - 0.5);
                int x0 = (int) atX;
                int x1 = Math.min(x0 + 1, from.get(2) - 1);
                for (int c = 0; c < channels; c++) {
                    double top = mix(
                            image[(y0 * from.get(2) + x0) * channels + c],
                            image[(y0 * from.get(2) + x1) * channels + c],
                            atX - x0);
                    double bottom = mix(
                            image[(y1 * from.get(2) + x0) * channels + c],
                            image[(y1 * from.get(2) + x1) * channels + c],
                            atX - x0);
                    result[(y * to.get(2) + x) * channels + c] = (float) mix(top, bottom, atY - y0);
                }
            }
        }
        return result;
    }

    private static double mix(double a, double b, double share) {
        return a + (b - a) * share;
    }

    private float[] floats(int tensor) throws MalformedModelException, UnsupportedOperatorException {
        FloatBuffer buffer = constants.floats(tensor);
        float[] array = new float[buffer.remaining()];
        buffer.duplicate().get(array);
        return array;
    }

    private List<Integer> shape(int tensor) {
        return model.tensor(tensor).shape();
    }

    private float[] value(int tensor) {
        return Objects.requireNonNull(values.get(tensor));
    }
}
