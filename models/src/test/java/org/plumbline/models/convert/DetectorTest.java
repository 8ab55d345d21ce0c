package org.plumbline.models.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plumbline.models.Network;
import org.plumbline.models.store.WeightSource;
import org.plumbline.models.tflite.TfliteModel;
import org.plumbline.models.tflite.TfliteReader;
import org.plumbline.models.torchscript.Grid;
import org.plumbline.models.torchscript.ScriptRunner;

/**
 * OpenCV can't read the detector (its weights are sparse), so it is compared to an interpreter that computes every
 * operator by its definition.
 */
class DetectorTest {
    /** Boxes are pixels of 224, scores logits around ±10; 32-bit sums in another order differ by some 1e-6 of that: seen 3e-4. */
    private static final float TOLERANCE = 1e-3f;

    @Test
    void theConvertedDetectorAgreesWithItsDefinition() throws Exception {
        ByteBuffer file = file();
        TfliteModel model = TfliteReader.read(file);
        Grid image = Grid.random(List.of(1, 224, 224, 3), -1, 1, new Random(5));
        List<Grid> expected = new ReferenceInterpreter(model).run(image);
        for (ConvolutionKernel kernels : Kernels.ofThisMachine()) {
            var converted = TorchScriptConverter.convert(file, "Detector", kernels);
            List<Grid> found = ScriptRunner.runOnce(converted, image);
            assertThat(found).extracting(Grid::shape).containsExactly(List.of(1, 2254, 12), List.of(1, 2254, 1));
            for (int i = 0; i < expected.size(); i++) {
                assertThat(found.get(i).array()).containsExactly(expected.get(i).array(), within(TOLERANCE));
            }
        }
    }

    private static ByteBuffer file() throws IOException {
        try (InputStream in = new WeightSource.Bundled().open(Network.DETECTOR)) {
            return ByteBuffer.wrap(in.readAllBytes());
        }
    }
}
