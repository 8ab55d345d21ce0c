package org.plumbline.vision.djl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.InputStream;
import java.nio.FloatBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.dnn.Dnn;
import org.opencv.dnn.Net;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.port.VideoFrame;
import org.plumbline.core.port.VideoReader;
import org.plumbline.models.Network;
import org.plumbline.models.store.ModelStore;
import org.plumbline.models.store.WeightSource;
import org.plumbline.vision.RealClips;
import org.plumbline.vision.ffmpeg.FfmpegVideoOpener;
import org.plumbline.vision.lifter.BodyEstimate;
import org.plumbline.vision.lifter.Region;
import org.plumbline.vision.opencv.OpenCv;
import org.plumbline.vision.opencv.RegionCrop;

/**
 * The keypoint networks on real frames against OpenCV, which reads the original files with an importer and a runtime of
 * its own. Both get the same crop, both add 32-bit floats in different orders; so keypoints (numbers up to 256) agree
 * within 0.01 px of the crop, probabilities within 0.001, and the mask, whose logits run into the hundreds, as probability
 * within 0.01.
 */
class RealFrameOracleTest {
    private static final int SIZE = LandmarkDecoder.INPUT;
    private static final List<String> OUTPUTS =
            List.of("Identity", "Identity_1", "Identity_2", "Identity_3", "Identity_4");

    @ParameterizedTest
    @EnumSource(
            value = Network.class,
            names = {"LITE", "FULL", "HEAVY"})
    void theConvertedNetworkSeesWhatTheOriginalSees(Network network) throws Exception {
        OpenCv.load();
        ModelStore store = ModelStore.ofThisMachine();
        VideoFrame frame;
        try (VideoReader reader = new FfmpegVideoOpener().open(RealClips.get("mattiolato98__Bad_000002.mp4"))) {
            reader.seek(Duration.ofSeconds(2));
            frame = reader.next().orElseThrow();
        }
        Region region;
        try (DjlPersonDetector detector = new DjlPersonDetector(
                TorchNetwork.load(store.torchScript(Network.DETECTOR).file(), DjlPersonDetector.INPUT_SHAPE)
                        .newCall())) {
            region = detector.detect(frame).getFirst().region();
        }

        BodyEstimate ours;
        try (TorchNetwork torch = TorchNetwork.load(store.torchScript(network).file(), DjlBodyNetwork.INPUT_SHAPE);
                DjlBodyNetwork body = new DjlBodyNetwork(torch.newCall())) {
            ours = body.estimate(frame, region);
        }
        BodyEstimate theirs = LandmarkDecoder.decode(region, oracle(network, crop(frame, region)));

        assertThat(ours.presence()).isGreaterThan(0.9).isCloseTo(theirs.presence(), within(1e-3));
        double pixel = region.side() / SIZE;
        for (var keypoint : Keypoint.values()) {
            var a = ours.pose().at(keypoint);
            var b = theirs.pose().at(keypoint);
            assertThat(a.position().distanceTo(b.position()) / pixel)
                    .as("%s", keypoint)
                    .isLessThan(0.01);
            assertThat(a.confidence()).as("%s", keypoint).isCloseTo(b.confidence(), within(1e-3));
        }
        for (int i = 0; i < SIZE * SIZE; i++) {
            assertThat(probability(ours.mask().at(i / SIZE, i % SIZE)))
                    .isCloseTo(probability(theirs.mask().at(i / SIZE, i % SIZE)), within(0.01));
        }
    }

    private static double probability(float logit) {
        return 1 / (1 + Math.exp(-logit));
    }

    private static float[] crop(VideoFrame frame, Region region) {
        byte[] bgr = new byte[SIZE * SIZE * 3];
        try (RegionCrop crop = new RegionCrop(SIZE)) {
            crop.cut(frame, region, bgr);
        }
        FloatBuffer rgb = FloatBuffer.allocate(SIZE * SIZE * 3);
        new PixelNormalizer(SIZE * SIZE, 0, 1).fill(bgr, rgb);
        return rgb.array();
    }

    /** OpenCV wants and gives channel before row before column. */
    private static float[][] oracle(Network network, float[] rgb) throws Exception {
        byte[] file;
        try (InputStream in = new WeightSource.Bundled().open(network)) {
            file = in.readAllBytes();
        }
        Mat blob = new Mat(new int[] {1, 3, SIZE, SIZE}, CvType.CV_32F);
        MatOfByte bytes = new MatOfByte(file);
        List<Mat> outputs = new ArrayList<>();
        try {
            float[] planes = new float[rgb.length];
            for (int i = 0; i < SIZE * SIZE; i++) {
                for (int c = 0; c < 3; c++) {
                    planes[c * SIZE * SIZE + i] = rgb[i * 3 + c];
                }
            }
            blob.put(new int[] {0, 0, 0, 0}, planes);
            Net net = Dnn.readNetFromTFLite(bytes);
            net.setInput(blob);
            net.forward(outputs, OUTPUTS);
            float[][] arrays = new float[outputs.size()][];
            for (int i = 0; i < arrays.length; i++) {
                arrays[i] = channelsLast(outputs.get(i));
            }
            return arrays;
        } finally {
            blob.release();
            bytes.release();
            outputs.forEach(Mat::release);
        }
    }

    private static float[] channelsLast(Mat output) {
        float[] values = new float[Math.toIntExact(output.total())];
        int[] start = new int[output.dims()];
        output.get(start, values);
        if (output.dims() != 4 || output.size(1) == 1) {
            return values;
        }
        int channels = output.size(1);
        int cells = values.length / channels;
        float[] last = new float[values.length];
        for (int c = 0; c < channels; c++) {
            for (int i = 0; i < cells; i++) {
                last[i * channels + c] = values[c * cells + i];
            }
        }
        return last;
    }
}
