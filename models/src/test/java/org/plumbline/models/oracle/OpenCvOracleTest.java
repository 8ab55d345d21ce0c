package org.plumbline.models.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.models.Network;
import org.plumbline.models.convert.ConvolutionKernel;
import org.plumbline.models.convert.Kernels;
import org.plumbline.models.store.ModelStore;
import org.plumbline.models.store.WeightSource;
import org.plumbline.models.torchscript.Grid;
import org.plumbline.models.torchscript.ScriptRunner;

/**
 * The keypoint networks against OpenCV, which reads the same files with an importer and a runtime of its own.
 *
 * <p>{@code -Dplumbline.pictures=FOLDER} adds the PNG files of a folder, for example frames of real clips.
 *
 * <p>Both compute with 32-bit floats but add in different orders, so they agree to rounding, not to the bit: some 1e-5 of
 * the numbers that meet in a sum. That fixes the tolerances. A keypoint comes from numbers up to 256 (pixels): 0.01 px,
 * and the tracker's noise is a hundred times that. World coordinates are about 1 m: 0.1 mm. The mask's logits run up to
 * ±1800 and carry rounding up to 2 there; but a mask is read as probability, 0.01, and what saturates it is compared to
 * its range, 0.5 %. Presence is a probability that passed a sigmoid: 1e-4. Seen on random and drawn pictures and eleven
 * frames of real lifts: keypoints 0.005 px, world 1.3e-5 m, mask 0.0033, presence 1.2e-5, heat maps 0.0043.
 */
class OpenCvOracleTest {
    private static final List<String> OUTPUTS =
            List.of("Identity", "Identity_1", "Identity_2", "Identity_3", "Identity_4");
    private static final int ROWS = 39;
    private static final int COLUMNS = 5;
    private static final double KEYPOINT_PX = 0.01;
    private static final double KEYPOINT_LOGIT = 0.01;
    private static final double PRESENCE = 1e-4;
    private static final double MASK_PROBABILITY = 0.01;
    private static final double MASK_LOGIT_OF_RANGE = 5e-3;
    private static final double HEAT_LOGIT = 0.01;
    private static final double WORLD_M = 1e-4;

    @TempDir
    Path cache;

    @ParameterizedTest
    @EnumSource(
            value = Network.class,
            names = {"LITE", "FULL", "HEAVY"})
    void aConvertedNetworkAgreesWithAnIndependentReaderOfTheOriginal(Network network) throws Exception {
        OpenCvNetwork oracle = new OpenCvNetwork(bytes(network));
        for (ConvolutionKernel kernels : Kernels.ofThisMachine()) {
            ModelStore store = new ModelStore(new WeightSource.Bundled(), cache, kernels);
            try (ScriptRunner runner =
                    ScriptRunner.load(store.torchScript(network).file())) {
                for (Grid picture : pictures(network.inputSide())) {
                    compare(runner.run(picture), oracle.run(picture, OUTPUTS));
                }
            }
        }
    }

    private static List<Grid> pictures(int side) throws IOException {
        List<Grid> pictures = new ArrayList<>();
        List<Integer> shape = List.of(1, side, side, 3);
        pictures.add(Grid.random(shape, 0, 1, new Random(1)));
        pictures.add(Grid.random(shape, 0, 1, new Random(2)));
        pictures.add(Pictures.lifter(side));
        for (Path file : Pictures.named()) {
            pictures.add(Pictures.read(file, side));
        }
        return pictures;
    }

    private static void compare(List<Grid> ours, List<Grid> theirs) {
        assertThat(ours)
                .extracting(Grid::shape)
                .isEqualTo(theirs.stream().map(Grid::shape).toList());
        float[] rows = ours.get(0).array();
        float[] theirRows = theirs.get(0).array();
        for (int i = 0; i < ROWS * COLUMNS; i++) {
            double tolerance = i % COLUMNS < 3 ? KEYPOINT_PX : KEYPOINT_LOGIT;
            assertThat((double) rows[i])
                    .as("row %d column %d", i / COLUMNS, i % COLUMNS)
                    .isCloseTo(theirRows[i], Offset.offset(tolerance));
        }
        float[] mask = ours.get(2).array();
        assertThat(greatest(ours.get(1).array(), theirs.get(1).array()))
                .as("presence")
                .isLessThan(PRESENCE);
        float[] theirMask = theirs.get(2).array();
        assertThat(greatest(probabilities(mask), probabilities(theirMask)))
                .as("mask as probability")
                .isLessThan(MASK_PROBABILITY);
        assertThat(greatest(mask, theirMask) / greatest(mask, new float[mask.length]))
                .as("mask's logits")
                .isLessThan(MASK_LOGIT_OF_RANGE);
        assertThat(greatest(ours.get(3).array(), theirs.get(3).array()))
                .as("heat maps")
                .isLessThan(HEAT_LOGIT);
        assertThat(greatest(ours.get(4).array(), theirs.get(4).array()))
                .as("world")
                .isLessThan(WORLD_M);
    }

    private static float[] probabilities(float[] logits) {
        float[] probabilities = new float[logits.length];
        for (int i = 0; i < logits.length; i++) {
            probabilities[i] = (float) (1 / (1 + Math.exp(-logits[i])));
        }
        return probabilities;
    }

    /** The greatest distance between numbers in the same place. */
    private static double greatest(float[] a, float[] b) {
        double greatest = 0;
        for (int i = 0; i < a.length; i++) {
            greatest = Math.max(greatest, Math.abs(a[i] - b[i]));
        }
        return greatest;
    }

    private static byte[] bytes(Network network) throws IOException {
        try (InputStream in = new WeightSource.Bundled().open(network)) {
            return in.readAllBytes();
        }
    }
}
