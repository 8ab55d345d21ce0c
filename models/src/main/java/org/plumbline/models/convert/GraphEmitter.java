package org.plumbline.models.convert;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.models.tflite.Activation;
import org.plumbline.models.tflite.MalformedModelException;
import org.plumbline.models.tflite.Operation;
import org.plumbline.models.tflite.Operator;
import org.plumbline.models.tflite.TensorSpec;
import org.plumbline.models.tflite.TfliteModel;
import org.plumbline.models.tflite.UnsupportedOperatorException;
import org.plumbline.models.torchscript.ScriptModule;
import org.plumbline.models.torchscript.ScriptTensor;

/** Walks a graph and writes, operator by operator, the TorchScript that computes the same. */
final class GraphEmitter {
    private final TfliteModel model;
    private final Constants constants;
    private final ConvolutionEmitter convolutions;
    private final List<String> statements = new ArrayList<>();
    private final Map<String, ScriptTensor> weights = new HashMap<>();
    private final List<ScriptTensor> weightsInOrder = new ArrayList<>();

    /** PADs that were not written yet: a convolution that follows can do them on the way, without a copy. */
    private final Map<Integer, Operator> pendingPads = new HashMap<>();

    GraphEmitter(TfliteModel model, ConvolutionKernel kernels) {
        this.model = model;
        this.convolutions = new ConvolutionEmitter(this, kernels);
        this.constants = new Constants(model);
    }

    ScriptModule emit(String name) throws MalformedModelException, UnsupportedOperatorException {
        List<String> arguments = new ArrayList<>();
        for (int input : model.inputs()) {
            String argument = "input" + input;
            arguments.add(argument);
            boolean image = model.tensor(input).rank() == Layout.IMAGE_RANK;
            assign(input, image ? Layout.toTorch(argument) : argument);
        }
        for (Operator operator : model.operators()) {
            if (!Constants.isPreparation(operator)) {
                emit(operator);
            }
        }
        List<String> results = new ArrayList<>();
        for (int output : model.outputs()) {
            results.add("result" + output);
            statements.add("result" + output + " = torch.contiguous(" + inFileOrder(output) + ")");
        }
        return new ScriptModule(name, arguments, statements, results, weightsInOrder);
    }

    private void emit(Operator operator) throws MalformedModelException, UnsupportedOperatorException {
        switch (operator.operation()) {
            case Operation.Add(Activation activation) -> add(operator, activation);
            case Operation.Concatenation(int axis, Activation activation) -> concatenate(operator, axis, activation);
            case Operation.Conv2d convolution -> convolutions.emit(operator, convolution);
            case Operation.DepthwiseConv2d convolution -> convolutions.emit(operator, convolution);
            case Operation.DepthToSpace(int block) -> depthToSpace(operator, block);
            case Operation.Logistic() -> assign(operator.output(), "torch.sigmoid(" + input(operator, 0) + ")");
            case Operation.MaxPool2d pool -> maxPool(operator, pool);
            case Operation.Pad() -> pendingPads.put(operator.output(), operator);
            case Operation.Reshape() -> reshape(operator);
            case Operation.ResizeBilinear resize -> resize(operator, resize);
            case Operation.Dequantize() -> throw new IllegalStateException("done with the constants");
            case Operation.Densify() -> throw new IllegalStateException("done with the constants");
        }
    }

    private void add(Operator operator, Activation activation)
            throws MalformedModelException, UnsupportedOperatorException {
        for (int operand : operator.inputs()) {
            if (constants.isConstant(operand)
                    || !spec(operand).shape().equals(spec(operator.output()).shape())) {
                throw new UnsupportedOperatorException("ADD of a constant or of unequal shapes is not supported");
            }
        }
        assign(operator.output(), "torch.add(" + input(operator, 0) + ", " + input(operator, 1) + ")", activation);
    }

    private void concatenate(Operator operator, int axis, Activation activation)
            throws MalformedModelException, UnsupportedOperatorException {
        List<String> parts = new ArrayList<>();
        for (int part : operator.inputs()) {
            parts.add(value(part));
        }
        int rank = spec(operator.output()).rank();
        int dimension = Layout.torchDimension(Math.floorMod(axis, rank), rank);
        assign(operator.output(), "torch.cat(" + parts + ", " + dimension + ")", activation);
    }

    private void depthToSpace(Operator operator, int block)
            throws MalformedModelException, UnsupportedOperatorException {
        List<Integer> shape = spec(operator.inputs().getFirst()).shape();
        int channels = shape.get(3) / (block * block);
        List<Integer> split = List.of(shape.get(0), block, block, channels, shape.get(1), shape.get(2));
        List<Integer> joined = Layout.torchSizes(spec(operator.output()).shape());
        assign(
                operator.output(),
                "torch.reshape(torch.permute(torch.reshape(%s, %s), [0, 3, 4, 1, 5, 2]), %s)"
                        .formatted(input(operator, 0), split, joined));
    }

    private void maxPool(Operator operator, Operation.MaxPool2d pool)
            throws MalformedModelException, UnsupportedOperatorException {
        List<Integer> shape = spec(operator.inputs().getFirst()).shape();
        ImagePadding padding =
                ImagePadding.of(pool.stepping(), shape.get(1), shape.get(2), pool.height(), pool.width());
        String image = input(operator, 0);
        if (!padding.equals(ImagePadding.NONE)) {
            image = "torch.constant_pad_nd(%s, %s, float(\"-inf\"))".formatted(image, padding.lastDimensionFirst());
        }
        assign(
                operator.output(),
                "torch.max_pool2d(%s, [%d, %d], [%d, %d], [0, 0], [1, 1], False)"
                        .formatted(
                                image,
                                pool.height(),
                                pool.width(),
                                pool.stepping().strideY(),
                                pool.stepping().strideX()),
                pool.activation());
    }

    private void reshape(Operator operator) throws MalformedModelException, UnsupportedOperatorException {
        TensorSpec to = spec(operator.output());
        String reshaped =
                "torch.reshape(%s, %s)".formatted(inFileOrder(operator.inputs().getFirst()), to.shape());
        boolean image = to.rank() == Layout.IMAGE_RANK;
        assign(operator.output(), image ? Layout.toTorch(reshaped) : reshaped);
    }

    private void resize(Operator operator, Operation.ResizeBilinear resize)
            throws MalformedModelException, UnsupportedOperatorException {
        if (resize.alignCorners() == resize.halfPixelCentres()) {
            throw new UnsupportedOperatorException(
                    "RESIZE_BILINEAR with neither half-pixel centres nor aligned corners (or with both) is not supported");
        }
        List<Integer> shape = spec(operator.output()).shape();
        assign(
                operator.output(),
                "torch.upsample_bilinear2d(%s, [%d, %d], %s, None, None)"
                        .formatted(
                                input(operator, 0),
                                shape.get(1),
                                shape.get(2),
                                resize.alignCorners() ? "True" : "False"));
    }

    Constants constants() {
        return constants;
    }

    TensorSpec spec(int tensor) {
        return model.tensor(tensor);
    }

    String input(Operator operator, int place) throws MalformedModelException, UnsupportedOperatorException {
        return value(operator.inputs().get(place));
    }

    /** The name of a computed tensor; a PAD that waited is written now. */
    String value(int tensor) throws MalformedModelException, UnsupportedOperatorException {
        if (constants.isConstant(tensor)) {
            throw new UnsupportedOperatorException(
                    "the constant " + spec(tensor).name() + " as a computed operand is not supported");
        }
        Operator pad = pendingPads.remove(tensor);
        if (pad != null) {
            List<Integer> amounts = Layout.torchPadding(
                    constants.integers(pad.inputs().get(1)), spec(tensor).rank());
            assign(tensor, "torch.constant_pad_nd(%s, %s, 0.)".formatted(input(pad, 0), amounts));
        }
        return name(tensor);
    }

    /** The PAD that makes {@code tensor}, if it was not written yet and only widens the image; else null. */
    @org.jspecify.annotations.Nullable
    PaddedImage pendingPad(int tensor) throws MalformedModelException, UnsupportedOperatorException {
        Operator pad = pendingPads.get(tensor);
        if (pad == null || spec(tensor).rank() != Layout.IMAGE_RANK) {
            return null;
        }
        List<Integer> amounts = constants.integers(pad.inputs().get(1));
        if (amounts.get(0) + amounts.get(1) + amounts.get(6) + amounts.get(7) != 0) {
            return null;
        }
        return new PaddedImage(
                pad.inputs().getFirst(),
                new ImagePadding(amounts.get(2), amounts.get(3), amounts.get(4), amounts.get(5)));
    }

    /** Names a constant of the module. One that is used twice in the same way is stored once. */
    String weight(ScriptTensor tensor) throws UnsupportedOperatorException {
        ScriptTensor known = weights.putIfAbsent(tensor.name(), tensor);
        if (known != null && !known.preparation().equals(tensor.preparation())) {
            throw new UnsupportedOperatorException("weights that unequal convolutions share are not supported");
        }
        if (known == null) {
            weightsInOrder.add(tensor);
        }
        return "self." + tensor.name();
    }

    void assign(int tensor, String expression) {
        statements.add(name(tensor) + " = " + expression);
    }

    private void assign(int tensor, String expression, Activation activation) {
        assign(tensor, activated(expression, activation));
    }

    /** An expression's result is new, so the activation may overwrite it. */
    static String activated(String expression, Activation activation) {
        return switch (activation) {
            case NONE -> expression;
            case RELU -> "torch.relu_(" + expression + ")";
            case RELU6 -> "torch.clamp_(" + expression + ", 0., 6.)";
        };
    }

    private String inFileOrder(int tensor) throws MalformedModelException, UnsupportedOperatorException {
        String value = value(tensor);
        return spec(tensor).rank() == Layout.IMAGE_RANK ? Layout.fromTorch(value) : value;
    }

    private static String name(int tensor) {
        return "t" + tensor;
    }
}
