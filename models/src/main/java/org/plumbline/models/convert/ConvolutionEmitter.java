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

    ConvolutionEmitter(GraphEmitter graph) {
        this.graph = graph;
    }

    void emit(Operator operator, Operation.Conv2d convolution)
            throws MalformedModelException, UnsupportedOperatorException {
        int tensor = operator.inputs().get(1);
        List<Integer> shape = graph.spec(tensor).shape();
        FloatBuffer values = graph.constants().floats(tensor);
        String weights = graph.weight(Layout.weights("w" + tensor, shape, values));
        int groups = graph.spec(operator.inputs().getFirst()).shape().get(3) / shape.get(3);
        emit(operator, weights, convolution.stepping(), groups, convolution.activation());
    }

    void emit(Operator operator, Operation.DepthwiseConv2d convolution)
            throws MalformedModelException, UnsupportedOperatorException {
        int tensor = operator.inputs().get(1);
        List<Integer> shape = graph.spec(tensor).shape();
        FloatBuffer values = graph.constants().floats(tensor);
        String weights = graph.weight(Layout.depthwiseWeights("d" + tensor, shape, values));
        int groups = graph.spec(operator.inputs().getFirst()).shape().get(3);
        emit(operator, weights, convolution.stepping(), groups, convolution.activation());
    }

    private void emit(Operator operator, String weights, Stepping stepping, int groups, Activation activation)
            throws MalformedModelException, UnsupportedOperatorException {
        int source = operator.inputs().getFirst();
        List<Integer> kernel = graph.spec(operator.inputs().get(1)).shape();
        List<Integer> image = graph.spec(source).shape();
        ImagePadding padding = ImagePadding.of(stepping, image.get(1), image.get(2), kernel.get(1), kernel.get(2));
        PaddedImage padded = graph.pendingPad(source);
        if (padded != null) {
            source = padded.tensor();
            padding = padding.plus(padded.padding());
        }
        String value = graph.value(source);
        if (!padding.isSymmetric()) {
            value = "torch.constant_pad_nd(%s, %s, 0.)".formatted(value, padding.lastDimensionFirst());
            padding = ImagePadding.NONE;
        }
        graph.assign(
                operator.output(),
                "torch.conv2d(%s, %s, %s, [%d, %d], [%d, %d], [%d, %d], %d)"
                        .formatted(
                                value,
                                weights,
                                bias(operator),
                                stepping.strideY(),
                                stepping.strideX(),
                                padding.top(),
                                padding.left(),
                                stepping.dilationY(),
                                stepping.dilationX(),
                                groups),
                activation);
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
