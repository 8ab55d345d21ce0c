package org.plumbline.vision.djl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.plumbline.core.capture.Keypoint;
import org.plumbline.core.capture.KeypointEstimate;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.vision.lifter.BodyEstimate;
import org.plumbline.vision.lifter.Region;

class LandmarkDecoderTest {
    private final float[] landmarks = new float[39 * 5];
    private final float[] heat = new float[64 * 64 * 39];
    private final Region region = Region.around(new PixelPoint(400, 300), new PixelPoint(400, 200));

    LandmarkDecoderTest() {
        Arrays.fill(heat, -100);
    }

    private BodyEstimate decode() {
        return LandmarkDecoder.decode(
                region, new float[][] {landmarks, {0.75f}, new float[256 * 256], heat, new float[39 * 3]});
    }

    private void set(int row, float x, float y, float visibility) {
        landmarks[row * 5] = x;
        landmarks[row * 5 + 1] = y;
        landmarks[row * 5 + 3] = visibility;
    }

    @Test
    void cropPixelsBecomeImagePixelsAndVisibilityAConfidence() {
        set(Keypoint.LEFT_HIP.index(), 192, 64, (float) Math.log(4));

        KeypointEstimate hip = decode().pose().at(Keypoint.LEFT_HIP);

        // The region is 250 pixels wide around (400, 300).
        assertThat(hip.position().x()).isCloseTo(400 + 0.25 * 250, within(1e-3));
        assertThat(hip.position().y()).isCloseTo(300 - 0.25 * 250, within(1e-3));
        assertThat(hip.confidence()).isCloseTo(0.8, within(1e-6));
        assertThat(hip.hidden()).isFalse();
    }

    @Test
    void rows33And34GiveTheNextRegion() {
        set(33, 128, 128, 0);
        set(34, 128, 48, 0);

        BodyEstimate estimate = decode();

        assertThat(estimate.presence()).isEqualTo(0.75);
        assertThat(estimate.own().centre()).isEqualTo(new PixelPoint(400, 300));
        assertThat(estimate.own().side()).isCloseTo(2 * 1.25 * 80 * 250 / 256, within(1e-6));
    }

    @Test
    void anOutputOfAnotherSizeIsRefused() {
        assertThatThrownBy(() -> LandmarkDecoder.decode(region, new float[][] {{1}, {1}, {1}, {1}}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
