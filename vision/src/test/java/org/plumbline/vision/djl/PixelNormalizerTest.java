package org.plumbline.vision.djl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.FloatBuffer;
import org.junit.jupiter.api.Test;

class PixelNormalizerTest {

    @Test
    void blueFirstBytesBecomeRedFirstFloats() {
        byte[] bgr = {0, (byte) 255, 51, (byte) 255, 0, 0};
        FloatBuffer input = FloatBuffer.allocate(6);

        new PixelNormalizer(2, -1, 1).fill(bgr, input);

        assertThat(input.array()).containsExactly(-0.6f, 1, -1, -1, -1, 1);
    }
}
