package org.plumbline.models.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.models.convert.TinyModel.Option.integer;
import static org.plumbline.models.convert.TinyModel.Option.octet;

import java.nio.IntBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.models.convert.TinyModel.Option;
import org.plumbline.models.tflite.Sparsity;
import org.plumbline.models.torchscript.Grid;
import org.plumbline.models.torchscript.ScriptRunner;

/** Results computed by hand, for every routine that this machine has. */
@ParameterizedClass
@MethodSource("org.plumbline.models.convert.Kernels#ofThisMachine")
class ConvolutionTest {
    private static final int SAME = 0;
    private static final int VALID = 1;
    private static final int NONE = 0;
    private static final int RELU = 1;
    private static final int RELU6 = 3;
    private static final float[] ONE_TO_NINE = {1, 2, 3, 4, 5, 6, 7, 8, 9};
    private static final float[] ONE_TO_SIXTEEN = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};

    private final TinyModel model = new TinyModel();
    private final ConvolutionKernel kernels;

    ConvolutionTest(ConvolutionKernel kernels) {
        this.kernels = kernels;
    }

    private static List<Option> conv(int padding, int stride, int activation) {
        return List.of(octet(0, padding), integer(1, stride), integer(2, stride), octet(3, activation));
    }

    private static List<Option> depthwise(int activation) {
        return List.of(octet(0, VALID), integer(1, 1), integer(2, 1), octet(4, activation));
    }

    private Grid run(int input, int output, Grid image) throws Exception {
        var module = TorchScriptConverter.convert(model.build(List.of(input), List.of(output)), "Tiny", kernels);
        return ScriptRunner.runOnce(module, image).getFirst();
    }

    @Test
    void aWindowIsMultipliedSummedBiasedAndRectified() throws Exception {
        int image = model.computed(1, 3, 3, 1);
        int weights = model.floats(List.of(1, 2, 2, 1), 1, 2, 3, -4);
        int bias = model.floats(List.of(1), 8);
        int output = model.computed(1, 2, 2, 1);
        model.step(TinyModel.CONV_2D, conv(VALID, 1, RELU), List.of(image, weights, bias), output);
        // 1·a + 2·b + 3·c − 4·d + 8 over the four windows: 5, 7, 11, 13 minus twice the number of rows above.
        Grid result = run(image, output, Grid.of(List.of(1, 3, 3, 1), -1, 2, 3, 4, 5, 6, 7, 8, 9));
        assertThat(result.shape()).containsExactly(1, 2, 2, 1);
        assertThat(result.array()).containsExactly(3, 7, 11, 13);
    }

    @Test
    void evenStrideAtSamePaddingPutsTheOddPixelAtTheEnd() throws Exception {
        int image = model.computed(1, 4, 4, 1);
        int weights = model.floats(List.of(1, 3, 3, 1), 1, 1, 1, 1, 1, 1, 1, 1, 1);
        int output = model.computed(1, 2, 2, 1);
        model.step(TinyModel.CONV_2D, conv(SAME, 2, NONE), List.of(image, weights, -1), output);
        Grid result = run(image, output, Grid.of(List.of(1, 4, 4, 1), ONE_TO_SIXTEEN));
        // Top left: rows and columns 0 to 2. A window that began one pixel outside would give 14 there.
        assertThat(result.array()).containsExactly(54, 45, 72, 54);
    }

    @Test
    void oddStrideAtSamePaddingIsCentred() throws Exception {
        int image = model.computed(1, 3, 3, 1);
        int weights = model.floats(List.of(1, 3, 3, 1), 0, 0, 0, 0, 1, 0, 0, 0, 10);
        int output = model.computed(1, 3, 3, 1);
        model.step(TinyModel.CONV_2D, conv(SAME, 1, NONE), List.of(image, weights), output);
        Grid result = run(image, output, Grid.of(List.of(1, 3, 3, 1), ONE_TO_NINE));
        assertThat(result.array()).containsExactly(51, 62, 3, 84, 95, 6, 7, 8, 9);
    }

    @Test
    void weightsAreOutputThenRowThenColumnThenInput() throws Exception {
        int image = model.computed(1, 1, 2, 2);
        int weights = model.floats(List.of(3, 1, 2, 2), 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 100);
        int output = model.computed(1, 1, 1, 3);
        model.step(TinyModel.CONV_2D, conv(VALID, 1, NONE), List.of(image, weights), output);
        Grid result = run(image, output, Grid.of(List.of(1, 1, 2, 2), 1, 2, 3, 4));
        assertThat(result.array()).containsExactly(1, 2, 403);
    }

    @Test
    void aDilatedWindowSkipsPixels() throws Exception {
        int image = model.computed(1, 3, 3, 1);
        int weights = model.floats(List.of(1, 2, 2, 1), 1, 10, 100, 1000);
        int output = model.computed(1, 1, 2, 1);
        List<Option> options =
                List.of(octet(0, VALID), integer(1, 1), integer(2, 1), octet(3, NONE), integer(4, 1), integer(5, 2));
        model.step(TinyModel.CONV_2D, options, List.of(image, weights), output);
        Grid result = run(image, output, Grid.of(List.of(1, 3, 3, 1), ONE_TO_NINE));
        // Dilated by 2 downwards only: rows 0 and 2.
        assertThat(result.array()).containsExactly(1 + 20 + 700 + 8000, 2 + 30 + 800 + 9000);
    }

    @Test
    void aGroupedConvolutionSeesOnlyItsOwnChannels() throws Exception {
        int image = model.computed(1, 1, 1, 4);
        int weights = model.floats(List.of(2, 1, 1, 2), 1, 10, 100, 1000);
        int output = model.computed(1, 1, 1, 2);
        model.step(TinyModel.CONV_2D, conv(VALID, 1, NONE), List.of(image, weights), output);
        Grid result = run(image, output, Grid.of(List.of(1, 1, 1, 4), 1, 2, 3, 4));
        assertThat(result.array()).containsExactly(21, 4300);
    }

    @Test
    void depthwiseFiltersEachChannelByItself() throws Exception {
        int image = model.computed(1, 2, 1, 2);
        int weights = model.floats(List.of(1, 2, 1, 2), 3, 5, 4, 6);
        int bias = model.floats(List.of(2), 0.5f, -100);
        int output = model.computed(1, 1, 1, 2);
        model.step(TinyModel.DEPTHWISE_CONV_2D, depthwise(NONE), List.of(image, weights, bias), output);
        Grid result = run(image, output, Grid.of(List.of(1, 2, 1, 2), 1, 10, 2, 20));
        assertThat(result.array()).containsExactly(11.5f, 70);
    }

    @Test
    void depthwiseWithSeveralFiltersPerChannelKeepsThemTogether() throws Exception {
        int image = model.computed(1, 1, 1, 2);
        int weights = model.floats(List.of(1, 1, 1, 4), 1, -1, 0.25f, 3);
        int output = model.computed(1, 1, 1, 4);
        model.step(TinyModel.DEPTHWISE_CONV_2D, depthwise(RELU6), List.of(image, weights), output);
        Grid result = run(image, output, Grid.of(List.of(1, 1, 1, 2), 2, 4));
        assertThat(result.array()).containsExactly(2, 0, 1, 6);
    }

    @Test
    void zerosPutAroundAnImageAreSeenByTheWindow() throws Exception {
        int image = model.computed(1, 2, 2, 1);
        int amounts = model.integers(List.of(4, 2), 0, 0, 1, 1, 1, 1, 0, 0);
        int padded = model.step(TinyModel.PAD, List.of(), List.of(image, amounts), model.computed(1, 4, 4, 1));
        int weights = model.floats(List.of(1, 3, 3, 1), 1, 2, 3, 4, 5, 6, 7, 8, 9);
        int output = model.computed(1, 1, 1, 1);
        model.step(TinyModel.CONV_2D, conv(VALID, 2, NONE), List.of(padded, weights), output);
        Grid result = run(image, output, Grid.of(List.of(1, 2, 2, 1), 1, 10, 100, 1000));
        assertThat(result.array()).containsExactly(9865);
    }

    @Test
    void zerosOnOneSideOnlyStayThere() throws Exception {
        int image = model.computed(1, 2, 2, 1);
        int amounts = model.integers(List.of(4, 2), 0, 0, 1, 0, 0, 1, 0, 0);
        int padded = model.step(TinyModel.PAD, List.of(), List.of(image, amounts), model.computed(1, 3, 3, 1));
        int weights = model.floats(List.of(1, 3, 3, 1), 1, 2, 3, 4, 5, 6, 7, 8, 9);
        int output = model.computed(1, 1, 1, 1);
        model.step(TinyModel.CONV_2D, conv(VALID, 1, NONE), List.of(padded, weights), output);
        Grid result = run(image, output, Grid.of(List.of(1, 2, 2, 1), 1, 10, 100, 1000));
        assertThat(result.array()).containsExactly(8754);
    }

    @Test
    void halfPrecisionAndSparseWeightsAreWidenedAndUnpackedOnce() throws Exception {
        int image = model.computed(1, 1, 1, 4);
        Sparsity byColumn = new Sparsity(
                List.of(0, 1, 2, 3),
                List.of(),
                List.of(
                        new Sparsity.Dense(2),
                        new Sparsity.Dense(1),
                        new Sparsity.Dense(1),
                        new Sparsity.Compressed(
                                IntBuffer.wrap(new int[] {0, 1, 3}), IntBuffer.wrap(new int[] {2, 0, 3}))));
        int packed = model.sparseHalves(List.of(2, 1, 1, 4), byColumn, 0.5f, -2, 0.125f);
        int dense = model.step(TinyModel.DENSIFY, List.of(), List.of(packed), model.computed(2, 1, 1, 4));
        int weights = model.step(TinyModel.DEQUANTIZE, List.of(), List.of(dense), model.computed(2, 1, 1, 4));
        int halves = model.halves(List.of(2), 1000, 65504);
        int bias = model.step(TinyModel.DEQUANTIZE, List.of(), List.of(halves), model.computed(2));
        int output = model.computed(1, 1, 1, 2);
        model.step(TinyModel.CONV_2D, conv(VALID, 1, NONE), List.of(image, weights, bias), output);
        Grid result = run(image, output, Grid.of(List.of(1, 1, 1, 4), 1, 2, 4, 8));
        assertThat(result.array()).containsExactly(1002, 65503);
    }
}
