package org.plumbline.models.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.models.tflite.MalformedModelException;
import org.plumbline.models.tflite.Sparsity;
import org.plumbline.models.tflite.Sparsity.Compressed;
import org.plumbline.models.tflite.Sparsity.Dense;
import org.plumbline.models.tflite.Sparsity.Level;

/** Tensors packed by hand. */
class SparseDecoderTest {

    private static Level compressed(int[] segments, int... indices) {
        return new Compressed(IntBuffer.wrap(segments), IntBuffer.wrap(indices));
    }

    private static int[] segments(int... numbers) {
        return numbers;
    }

    private static float[] decode(
            List<Integer> shape, List<Integer> order, List<Integer> blocks, List<Level> levels, float... packed)
            throws MalformedModelException {
        FloatBuffer dense = SparseDecoder.decode(new Sparsity(order, blocks, levels), shape, FloatBuffer.wrap(packed));
        float[] values = new float[dense.remaining()];
        dense.get(values);
        return values;
    }

    @Test
    void rowsOfANormalMatrixKeepOnlyWhatIsThere() throws Exception {
        float[] dense = decode(
                List.of(3, 4),
                List.of(0, 1),
                List.of(),
                List.of(new Dense(3), compressed(segments(0, 2, 2, 3), 1, 3, 0)),
                5,
                6,
                7);
        assertThat(dense).containsExactly(0, 5, 0, 6, 0, 0, 0, 0, 7, 0, 0, 0);
    }

    @Test
    void columnsCanComeFirst() throws Exception {
        float[] dense = decode(
                List.of(2, 3),
                List.of(1, 0),
                List.of(),
                List.of(new Dense(3), compressed(segments(0, 1, 1, 3), 1, 0, 1)),
                5,
                6,
                7);
        assertThat(dense).containsExactly(0, 0, 6, 5, 0, 7);
    }

    @Test
    void emptyRowsCanBeLeftOutAltogether() throws Exception {
        float[] dense = decode(
                List.of(3, 2),
                List.of(0, 1),
                List.of(),
                List.of(compressed(segments(0, 1), 2), compressed(segments(0, 2), 0, 1)),
                8,
                9);
        assertThat(dense).containsExactly(0, 0, 0, 0, 8, 9);
    }

    /** The example of TensorFlow Lite's own documentation of the format. */
    @Test
    void blocksOfTwoByTwoAreLaidOutByTheirPlace() throws Exception {
        float[] dense = decode(
                List.of(4, 4),
                List.of(0, 1, 2, 3),
                List.of(0, 1),
                List.of(new Dense(2), compressed(segments(0, 2, 3), 0, 1, 1), new Dense(2), new Dense(2)),
                1,
                0,
                0,
                4,
                2,
                3,
                0,
                0,
                5,
                0,
                0,
                6);
        assertThat(dense).containsExactly(1, 0, 2, 3, 0, 4, 0, 0, 0, 0, 5, 0, 0, 0, 0, 6);
    }

    @Test
    void aBlocksInsideCanBeStoredByColumns() throws Exception {
        float[] dense = decode(
                List.of(2, 4),
                List.of(0, 1, 3, 2),
                List.of(0, 1),
                List.of(new Dense(1), compressed(segments(0, 1), 1), new Dense(2), new Dense(2)),
                1,
                2,
                3,
                4);
        assertThat(dense).containsExactly(0, 0, 1, 3, 0, 0, 2, 4);
    }

    @Test
    void blocksCanDivideTheLastDimensionOnly() throws Exception {
        float[] dense = decode(
                List.of(2, 1, 1, 8),
                List.of(0, 1, 2, 3, 4),
                List.of(3),
                List.of(new Dense(2), new Dense(1), new Dense(1), compressed(segments(0, 1, 2), 1, 0), new Dense(4)),
                1,
                2,
                3,
                4,
                5,
                6,
                7,
                8);
        assertThat(dense).containsExactly(0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 0, 0, 0, 0);
    }

    @Test
    void blocksCanDivideTheFirstDimensionWhileOthersAreTurnedRound() throws Exception {
        float[] dense = decode(
                List.of(4, 2),
                List.of(1, 0, 2),
                List.of(0),
                List.of(new Dense(2), compressed(segments(0, 1, 2), 1, 0), new Dense(2)),
                1,
                2,
                3,
                4);
        // Column 0 has its second pair of rows, column 1 its first.
        assertThat(dense).containsExactly(0, 3, 0, 4, 1, 0, 2, 0);
    }

    @Test
    void aTensorWithNothingInItIsZero() throws Exception {
        assertThat(decode(
                        List.of(2, 2), List.of(0, 1), List.of(), List.of(new Dense(2), compressed(segments(0, 0, 0)))))
                .containsExactly(0, 0, 0, 0);
    }

    @Test
    void valuesLeftOverAreAnError() {
        List<Level> levels = List.of(new Dense(1), compressed(segments(0, 1), 0));
        assertThatThrownBy(() -> decode(List.of(1, 2), List.of(0, 1), List.of(), levels, 1, 2))
                .isInstanceOf(MalformedModelException.class)
                .hasMessageContaining("1 values too many");
    }

    @Test
    void missingValuesAreAnError() {
        List<Level> levels = List.of(new Dense(1), compressed(segments(0, 2), 0, 1));
        assertThatThrownBy(() -> decode(List.of(1, 2), List.of(0, 1), List.of(), levels, 1))
                .isInstanceOf(MalformedModelException.class);
    }

    @Test
    void coordinatesOutsideTheTensorAreAnError() {
        List<Level> levels = List.of(new Dense(1), compressed(segments(0, 1), 2));
        assertThatThrownBy(() -> decode(List.of(1, 2), List.of(0, 1), List.of(), levels, 1))
                .isInstanceOf(MalformedModelException.class);
    }

    @Test
    void aDescriptionOfAnotherRankIsAnError() {
        List<Level> levels = List.of(new Dense(2));
        assertThatThrownBy(() -> decode(List.of(1, 2), List.of(0), List.of(), levels, 1, 2))
                .isInstanceOf(MalformedModelException.class);
    }
}
