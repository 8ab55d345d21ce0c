package org.plumbline.models.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.plumbline.models.convert.TinyModel.Option.integer;
import static org.plumbline.models.convert.TinyModel.Option.octet;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.models.convert.TinyModel.Option;
import org.plumbline.models.torchscript.Grid;
import org.plumbline.models.torchscript.ScriptRunner;

/** Results computed by hand. */
class ImageOperatorTest {
    private final TinyModel model = new TinyModel();

    private Grid run(List<Integer> inputs, int output, Grid... images) throws Exception {
        var module =
                TorchScriptConverter.convert(model.build(inputs, List.of(output)), "Tiny", ConvolutionKernel.ENGINE);
        return ScriptRunner.runOnce(module, images).getFirst();
    }

    private static List<Option> pool(int padding) {
        return List.of(octet(0, padding), integer(1, 2), integer(2, 2), integer(3, 2), integer(4, 2), octet(5, 0));
    }

    @Test
    void twoImagesAreAddedAndRectified() throws Exception {
        int a = model.computed(1, 1, 2, 2);
        int b = model.computed(1, 1, 2, 2);
        int sum = model.step(TinyModel.ADD, List.of(octet(0, 1)), List.of(a, b), model.computed(1, 1, 2, 2));
        Grid left = Grid.of(List.of(1, 1, 2, 2), 1, 2, 3, 4);
        Grid right = Grid.of(List.of(1, 1, 2, 2), 10, -20, 30, -4);
        assertThat(run(List.of(a, b), sum, left, right).array()).containsExactly(11, 0, 33, 0);
    }

    @Test
    void anInputThatIsUsedAgainIsNotOverwrittenByARectifiedSum() throws Exception {
        int a = model.computed(1, 1, 1, 2);
        int twice = model.step(TinyModel.ADD, List.of(octet(0, 1)), List.of(a, a), model.computed(1, 1, 1, 2));
        int thrice = model.step(TinyModel.ADD, List.of(octet(0, 0)), List.of(twice, a), model.computed(1, 1, 1, 2));
        assertThat(run(List.of(a), thrice, Grid.of(List.of(1, 1, 1, 2), -3, 5)).array())
                .containsExactly(-3, 15);
    }

    @Test
    void zerosAreAddedBeforeAndAfterEveryDimension() throws Exception {
        int image = model.computed(1, 1, 2, 2);
        int amounts = model.integers(List.of(4, 2), 0, 0, 1, 0, 0, 1, 1, 0);
        int padded = model.step(TinyModel.PAD, List.of(), List.of(image, amounts), model.computed(1, 2, 3, 3));
        Grid result = run(List.of(image), padded, Grid.of(List.of(1, 1, 2, 2), 1, 2, 3, 4));
        assertThat(result.shape()).containsExactly(1, 2, 3, 3);
        assertThat(result.array()).containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 0, 3, 4, 0, 0, 0);
    }

    @Test
    void channelsSpreadOverABlockRowFirst() throws Exception {
        int image = model.computed(1, 1, 2, 8);
        int spread = model.step(
                TinyModel.DEPTH_TO_SPACE, List.of(integer(0, 2)), List.of(image), model.computed(1, 2, 4, 2));
        Grid result = run(
                List.of(image),
                spread,
                Grid.of(List.of(1, 1, 2, 8), 0, 1, 2, 3, 4, 5, 6, 7, 10, 11, 12, 13, 14, 15, 16, 17));
        assertThat(result.shape()).containsExactly(1, 2, 4, 2);
        assertThat(result.array()).containsExactly(0, 1, 2, 3, 10, 11, 12, 13, 4, 5, 6, 7, 14, 15, 16, 17);
    }

    @Test
    void enlargingWithHalfPixelCentresKeepsTheCornersAndMixesQuarters() throws Exception {
        int image = model.computed(1, 2, 2, 1);
        int size = model.integers(List.of(2), 4, 4);
        int large = model.step(
                TinyModel.RESIZE_BILINEAR,
                List.of(octet(2, 0), octet(3, 1)),
                List.of(image, size),
                model.computed(1, 4, 4, 1));
        Grid result = run(List.of(image), large, Grid.of(List.of(1, 2, 2, 1), 0, 4, 8, 12));
        assertThat(result.array()).containsExactly(0, 1, 3, 4, 2, 3, 5, 6, 6, 7, 9, 10, 8, 9, 11, 12);
    }

    @Test
    void enlargingWithAlignedCornersDividesTheWholeWidth() throws Exception {
        int image = model.computed(1, 1, 2, 1);
        int size = model.integers(List.of(2), 1, 4);
        int large = model.step(
                TinyModel.RESIZE_BILINEAR,
                List.of(octet(2, 1), octet(3, 0)),
                List.of(image, size),
                model.computed(1, 1, 4, 1));
        assertThat(run(List.of(image), large, Grid.of(List.of(1, 1, 2, 1), 0, 3))
                        .array())
                .containsExactly(0, 1, 2, 3);
    }

    @Test
    void reshapingSeesChannelsAsTheFastestDimension() throws Exception {
        int image = model.computed(1, 2, 1, 3);
        int rows = model.integers(List.of(3), 1, 3, 2);
        int reshaped = model.step(TinyModel.RESHAPE, List.of(), List.of(image, rows), model.computed(1, 3, 2));
        Grid result = run(List.of(image), reshaped, Grid.of(List.of(1, 2, 1, 3), 1, 2, 3, 4, 5, 6));
        assertThat(result.shape()).containsExactly(1, 3, 2);
        assertThat(result.array()).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void aListReshapedToAnImageIsOneForTheNextOperator() throws Exception {
        int list = model.computed(1, 8);
        int shape = model.integers(List.of(4), 1, 1, 1, 8);
        int image = model.step(TinyModel.RESHAPE, List.of(), List.of(list, shape), model.computed(1, 1, 1, 8));
        int spread = model.step(
                TinyModel.DEPTH_TO_SPACE, List.of(integer(0, 2)), List.of(image), model.computed(1, 2, 2, 2));
        assertThat(run(List.of(list), spread, Grid.of(List.of(1, 8), 1, 2, 3, 4, 5, 6, 7, 8))
                        .array())
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void imagesAreJoinedAlongTheirChannelsAlsoCountedFromTheEnd() throws Exception {
        int a = model.computed(1, 2, 1, 1);
        int b = model.computed(1, 2, 1, 2);
        int joined = model.step(
                TinyModel.CONCATENATION,
                List.of(integer(0, -1), octet(1, 0)),
                List.of(a, b),
                model.computed(1, 2, 1, 3));
        Grid result = run(
                List.of(a, b),
                joined,
                Grid.of(List.of(1, 2, 1, 1), 1, 2),
                Grid.of(List.of(1, 2, 1, 2), 10, 11, 20, 21));
        assertThat(result.array()).containsExactly(1, 10, 11, 2, 20, 21);
    }

    @Test
    void listsAreJoinedAlongTheirSecondDimension() throws Exception {
        int a = model.computed(1, 1, 2);
        int b = model.computed(1, 2, 2);
        int joined = model.step(
                TinyModel.CONCATENATION, List.of(integer(0, 1), octet(1, 0)), List.of(b, a), model.computed(1, 3, 2));
        Grid result =
                run(List.of(a, b), joined, Grid.of(List.of(1, 1, 2), 1, 2), Grid.of(List.of(1, 2, 2), 3, 4, 5, 6));
        assertThat(result.array()).containsExactly(3, 4, 5, 6, 1, 2);
    }

    @Test
    void theGreatestUnderEachWindowIsKept() throws Exception {
        int image = model.computed(1, 2, 4, 1);
        int pooled = model.step(TinyModel.MAX_POOL_2D, pool(1), List.of(image), model.computed(1, 1, 2, 1));
        assertThat(run(List.of(image), pooled, Grid.of(List.of(1, 2, 4, 1), 1, 2, -3, -4, 9, 4, -5, -6))
                        .array())
                .containsExactly(9, -3);
    }

    @Test
    void whatLiesOutsideTheImageIsNeverTheGreatest() throws Exception {
        int image = model.computed(1, 3, 3, 1);
        int pooled = model.step(TinyModel.MAX_POOL_2D, pool(0), List.of(image), model.computed(1, 2, 2, 1));
        assertThat(run(List.of(image), pooled, Grid.of(List.of(1, 3, 3, 1), -1, -2, -3, -4, -5, -6, -7, -8, -9))
                        .array())
                .containsExactly(-1, -3, -7, -9);
    }

    @Test
    void logitsBecomeProbabilities() throws Exception {
        int logits = model.computed(1, 3);
        int probabilities = model.step(TinyModel.LOGISTIC, List.of(), List.of(logits), model.computed(1, 3));
        assertThat(run(List.of(logits), probabilities, Grid.of(List.of(1, 3), 0, (float) Math.log(3), -200))
                        .array())
                .containsExactly(new float[] {0.5f, 0.75f, 0}, within(1e-6f));
    }
}
