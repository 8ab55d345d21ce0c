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
            VideoFrame frame = new VideoFrame(0, Duration.ZERO, 100, 200, white);
            fit = letterbox.fit(frame, Letterbox.Part.whole(frame), square);
        }

        for (int x = 0; x < 50; x++) {
            boolean inside = x >= 12 && x < 37;
            assertThat(square[(20 * 50 + x) * 3]).isEqualTo(inside ? (byte) 255 : 0);
        }
        assertThat(fit.toFrameX(12)).isCloseTo(0, within(1e-9));
        assertThat(fit.toFrameX(37)).isCloseTo(100, within(1e-9));
        assertThat(fit.toFrameY(25)).isCloseTo(100, within(1e-9));
    }

    @Test
    void aPartIsFittedAloneAndLeadsBackToItsPlace() {
        byte[] bgr = new byte[100 * 200 * 3];
        bgr[(120 * 100 + 30) * 3] = (byte) 255; // the upper left pixel of the part
        byte[] square = new byte[10 * 10 * 3];

        Letterbox.Fit fit;
        try (Letterbox letterbox = new Letterbox(10)) {
            VideoFrame frame = new VideoFrame(0, Duration.ZERO, 100, 200, bgr);
            fit = letterbox.fit(frame, new Letterbox.Part(30, 120, 10, 10), square);
        }

        assertThat(square[0]).isEqualTo((byte) 255);
        assertThat(fit.toFrameX(0)).isCloseTo(30, within(1e-9));
        assertThat(fit.toFrameY(10)).isCloseTo(130, within(1e-9));
    }
}
