package org.plumbline.models.convert;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.models.convert.TinyModel.Option.integer;
import static org.plumbline.models.convert.TinyModel.Option.octet;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.plumbline.models.tflite.MalformedModelException;
import org.plumbline.models.tflite.UnsupportedOperatorException;

class UnsupportedModelTest {
    private final TinyModel model = new TinyModel();

    private ThrowingCallable converting(int input, int output) {
        ByteBuffer file = model.build(List.of(input), List.of(output));
        return () -> TorchScriptConverter.convert(file, "Tiny", ConvolutionKernel.ENGINE);
    }

    @Test
    void anUnknownOperatorIsNamedWithItsNumber() {
        int a = model.computed(1, 2);
        int product = model.step(18, List.of(), List.of(a, a), model.computed(1, 2));
        assertThatThrownBy(converting(a, product))
                .isInstanceOf(UnsupportedOperatorException.class)
                .hasMessage("operator 18 (MUL) is not supported");
    }

    @Test
    void anUnknownOperatorWithALargeNumberIsNamedToo() {
        int a = model.computed(1, 2);
        int result = model.step(150, List.of(), List.of(a), model.computed(1, 2));
        assertThatThrownBy(converting(a, result)).hasMessage("operator 150 (GELU) is not supported");
    }

    @Test
    void anOperatorWithoutAPublicNameKeepsItsNumber() {
        int a = model.computed(1, 2);
        int result = model.step(9999, List.of(), List.of(a), model.computed(1, 2));
        assertThatThrownBy(converting(a, result)).hasMessage("operator 9999 (unknown) is not supported");
    }

    @Test
    void anUnknownActivationIsRefused() {
        int a = model.computed(1, 2);
        int sum = model.step(TinyModel.ADD, List.of(octet(0, 4)), List.of(a, a), model.computed(1, 2));
        assertThatThrownBy(converting(a, sum))
                .isInstanceOf(UnsupportedOperatorException.class)
                .hasMessageContaining("activation 4");
    }

    @Test
    void resizingFromTheOldCornerRuleIsRefused() {
        int a = model.computed(1, 1, 1, 1);
        int size = model.integers(List.of(2), 2, 2);
        int large = model.step(TinyModel.RESIZE_BILINEAR, List.of(), List.of(a, size), model.computed(1, 2, 2, 1));
        assertThatThrownBy(converting(a, large))
                .isInstanceOf(UnsupportedOperatorException.class)
                .hasMessageContaining("RESIZE_BILINEAR");
    }

    @Test
    void addingUnequalShapesIsRefused() {
        int a = model.computed(1, 1, 2, 2);
        int b = model.computed(1, 1, 1, 2);
        int sum = model.step(TinyModel.ADD, List.of(octet(0, 0)), List.of(a, b), model.computed(1, 1, 2, 2));
        assertThatThrownBy(converting(a, sum))
                .isInstanceOf(UnsupportedOperatorException.class)
                .hasMessageContaining("ADD");
    }

    @Test
    void wideningAComputedTensorIsRefused() {
        int a = model.computed(1, 1, 1, 1);
        int wide = model.step(TinyModel.DEQUANTIZE, List.of(), List.of(a), model.computed(1, 1, 1, 1));
        int output = model.computed(1, 1, 1, 1);
        model.step(
                TinyModel.CONV_2D,
                List.of(octet(0, 1), integer(1, 1), integer(2, 1), octet(3, 0)),
                List.of(a, wide),
                output);
        assertThatThrownBy(converting(a, output))
                .isInstanceOf(UnsupportedOperatorException.class)
                .hasMessageContaining("Dequantize of the computed tensor");
    }

    @Test
    void aFileOfAnotherKindIsMalformed() {
        ByteBuffer text = ByteBuffer.wrap("a text, not a network".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> TorchScriptConverter.convert(text, "Tiny", ConvolutionKernel.ENGINE))
                .isInstanceOf(MalformedModelException.class)
                .hasMessageContaining("TFL3");
    }

    @Test
    void aFileCutShortIsMalformed() {
        int a = model.computed(1, 2);
        int sum = model.step(TinyModel.ADD, List.of(octet(0, 0)), List.of(a, a), model.computed(1, 2));
        ByteBuffer file = model.build(List.of(a), List.of(sum));
        for (int length = 0; length < file.limit() / 2; length++) {
            ByteBuffer cut = file.slice(0, length);
            assertThatThrownBy(() -> TorchScriptConverter.convert(cut, "Tiny", ConvolutionKernel.ENGINE))
                    .isInstanceOf(MalformedModelException.class);
        }
    }
}
