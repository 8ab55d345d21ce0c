package org.plumbline.vision.opencv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.plumbline.core.port.VideoFrame;

class LetterboxTest {

    @Test
    void aPortraitFrameStandsInTheMiddleWithBlackBesideIt() {
        byte[] white = new byte[100 * 200 * 3];
        Arrays.fill(white, (byte) 255);
        byte[] square = new byte[50 * 50 * 3];

        Letterbox.Fit fit;
        try (Letterbox letterbox = new Letterbox(50)) {
            fit = letterbox.fit(new VideoFrame(0, Duration.ZERO, 100, 200, white), square);
        }

        for (int x = 0; x < 50; x++) {
            boolean inside = x >= 12 && x < 37;
            assertThat(square[(20 * 50 + x) * 3]).isEqualTo(inside ? (byte) 255 : 0);
        }
        assertThat(fit.toFrameX(12)).isCloseTo(0, within(1e-9));
        assertThat(fit.toFrameX(37)).isCloseTo(100, within(1e-9));
        assertThat(fit.toFrameY(25)).isCloseTo(100, within(1e-9));
    }
}
