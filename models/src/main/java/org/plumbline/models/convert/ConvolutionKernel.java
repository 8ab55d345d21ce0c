package org.plumbline.models.convert;

import java.util.Locale;
import java.util.Set;
import org.plumbline.models.tflite.Activation;
import org.plumbline.models.torchscript.ScriptTensor;

/** Which of the engine's routines convolve. They give the same numbers but for rounding. */
public enum ConvolutionKernel {
    /** What the engine chooses by itself; works on every machine. */
    ENGINE {
        @Override
        ScriptTensor packed(ScriptTensor weights, ConvolutionShape shape) {
            return weights;
        }

        @Override
        String call(String image, String weights, String bias, ConvolutionShape shape, Activation activation) {
            return GraphEmitter.activated(
                    "torch.conv2d(%s, %s, %s, %s, %s, %s, %d)"
                            .formatted(
                                    image,
                                    weights,
                                    bias,
                                    shape.strides(),
                                    shape.paddings(),
                                    shape.dilations(),
                                    shape.groups()),
                    activation);
        }
    },

    /**
     * oneDNN, which the engine avoids for 1×1 windows on one thread although it uses wider instructions there. Weights are
     * brought into its own order once, when the file is loaded, not at every call. Only in the engine's x86-64 builds.
     */
    ONEDNN {
        @Override
        ScriptTensor packed(ScriptTensor weights, ConvolutionShape shape) {
            return weights.prepared("torch.mkldnn_reorder_conv2d_weight(torch.to_mkldnn(%s), %s, %s, %s, %d, %s)"
                    .formatted(
                            ScriptTensor.RAW,
                            shape.paddings(),
                            shape.strides(),
                            shape.dilations(),
                            shape.groups(),
                            shape.imageSizes()));
        }

        @Override
        String call(String image, String weights, String bias, ConvolutionShape shape, Activation activation) {
            String after =
                    switch (activation) {
                        case NONE -> "\"none\", annotate(List[Optional[number]], []), None";
                        case RELU -> "\"relu\", annotate(List[Optional[number]], []), None";
                        case RELU6 -> "\"hardtanh\", annotate(List[Optional[number]], [0., 6.]), None";
                    };
            return "ops.mkldnn._convolution_pointwise(%s, %s, %s, %s, %s, %s, %d, %s)"
                    .formatted(
                            image,
                            weights,
                            bias,
                            shape.paddings(),
                            shape.strides(),
                            shape.dilations(),
                            shape.groups(),
                            after);
        }
    };

    private static final Set<String> X86_64 = Set.of("amd64", "x86_64");

    /** The fastest that this machine's engine has. */
    public static ConvolutionKernel ofThisMachine() {
        return X86_64.contains(System.getProperty("os.arch", "").toLowerCase(Locale.ROOT)) ? ONEDNN : ENGINE;
    }

    /** The weights with what must be done to them when the module is loaded. */
    abstract ScriptTensor packed(ScriptTensor weights, ConvolutionShape shape);

    /** TorchScript for the convolution with its activation. */
    abstract String call(String image, String weights, String bias, ConvolutionShape shape, Activation activation);
}
