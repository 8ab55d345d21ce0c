package org.plumbline.models.convert;

import java.nio.FloatBuffer;
import java.util.List;
import org.plumbline.models.tflite.Activation;
import org.plumbline.models.tflite.MalformedModelException;
import org.plumbline.models.tflite.Operation;
import org.plumbline.models.tflite.Operation.Stepping;
import org.plumbline.models.tflite.Operator;
import org.plumbline.models.tflite.UnsupportedOperatorException;
import org.plumbline.models.torchscript.ScriptTensor;

/** Writes the two kinds of convolution: inputs image, weights, and (if there is one) bias. */
final class ConvolutionEmitter {
    private static final int ABSENT = -1;

    private final GraphEmitter graph;
    private final ConvolutionKernel kernels;

    ConvolutionEmitter(GraphEmitter graph, ConvolutionKernel kernels) {
        this.graph = graph;
        this.kernels = kernels;
    }

    void emit(Operator operator, Operation.Conv2d convolution)
            throws MalformedModelException, UnsupportedOperatorException {
        int tensor = operator.inputs().get(1);
        List<Integer> shape = graph.spec(tensor).shape();
        ScriptTensor weights =
                Layout.weights("w" + tensor, shape, graph.constants().floats(tensor));
        int groups = imageShape(operator).get(3) / shape.get(3);
        emit(operator, weights, convolution.stepping(), groups, convolution.activation());
    }

    void emit(Operator operator, Operation.DepthwiseConv2d convolution)
            throws MalformedModelException, UnsupportedOperatorException {
        int tensor = operator.inputs().get(1);
        List<Integer> shape = graph.spec(tensor).shape();
        ScriptTensor weights =
                Layout.depthwiseWeights("d" + tensor, shape, graph.constants().floats(tensor));
        int groups = imageShape(operator).get(3);
        emit(operator, weights, convolution.stepping(), groups, convolution.activation());
    }

    private void emit(Operator operator, ScriptTensor weights, Stepping stepping, int groups, Activation activation)
            throws MalformedModelException, UnsupportedOperatorException {
        int source = operator.inputs().getFirst();
        List<Integer> kernel = graph.spec(operator.inputs().get(1)).shape();
        List<Integer> image = imageShape(operator);
        ImagePadding padding = ImagePadding.of(stepping, image.get(1), image.get(2), kernel.get(1), kernel.get(2));
        PaddedImage padded = graph.pendingPad(source);
        if (padded != null) {
            source = padded.tensor();
            padding = padding.plus(padded.padding());
        }
        String value = graph.value(source);
        List<Integer> sizes = Layout.torchSizes(graph.spec(source).shape());
        if (!padding.isSymmetric()) {
            value = "torch.constant_pad_nd(%s, %s, 0.)".formatted(value, padding.lastDimensionFirst());
            sizes = padding.around(sizes);
            padding = ImagePadding.NONE;
        }
        ConvolutionShape shape = new ConvolutionShape(stepping, padding, groups, sizes);
        String packed = graph.weight(kernels.packed(weights, shape));
        graph.assign(operator.output(), kernels.call(value, packed, bias(operator), shape, activation));
    }

    private List<Integer> imageShape(Operator operator) {
        return graph.spec(operator.inputs().getFirst()).shape();
    }

    private String bias(Operator operator) throws MalformedModelException, UnsupportedOperatorException {
        if (operator.inputs().size() < 3 || operator.inputs().get(2) == ABSENT) {
            return "None";
        }
        int tensor = operator.inputs().get(2);
        FloatBuffer values = graph.constants().floats(tensor);
        return graph.weight(ScriptTensor.of("b" + tensor, graph.spec(tensor).shape(), values));
    }
}
