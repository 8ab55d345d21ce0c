package org.plumbline.vision.opencv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.port.VideoFrame;
import org.plumbline.vision.lifter.Region;

class RegionCropTest {
    private static final int WIDTH = 120;
    private static final int HEIGHT = 80;

    /** Blue grows to the right, green grows downwards. */
    private static VideoFrame ramps() {
        byte[] bgr = new byte[WIDTH * HEIGHT * 3];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                bgr[(y * WIDTH + x) * 3] = (byte) (2 * x);
                bgr[(y * WIDTH + x) * 3 + 1] = (byte) (3 * y);
            }
        }
        return new VideoFrame(0, Duration.ZERO, WIDTH, HEIGHT, bgr);
    }

    private static byte[] cut(Region region, int size) {
        byte[] bgr = new byte[size * size * 3];
        try (RegionCrop crop = new RegionCrop(size)) {
            crop.cut(ramps(), region, bgr);
        }
        return bgr;
    }

    private static void assertShowsRamps(Region region, int size, double tolerance) {
        byte[] bgr = cut(region, size);
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                PixelPoint image = region.toImage((column + 0.5) / size, (row + 0.5) / size);
                int at = (row * size + column) * 3;
                // A pixel's value stands for its centre, half a pixel from its corner.
                assertThat(bgr[at] & 0xFF).isCloseTo((int) Math.round(2 * (image.x() - 0.5)), within((int) tolerance));
                assertThat(bgr[at + 1] & 0xFF)
                        .isCloseTo((int) Math.round(3 * (image.y() - 0.5)), within((int) tolerance));
            }
        }
    }

    @Test
    void aCropOfTheSameScaleShowsThePixelsThemselves() {
        assertShowsRamps(new Region(new PixelPoint(40, 30), 32, 0), 32, 0);
    }

    @Test
    void aTurnedCropShowsWhatTheRegionSays() {
        assertShowsRamps(new Region(new PixelPoint(50.3, 40.7), 30, 0.8), 16, 1);
    }

    @Test
    void aLargeRegionIsAveragedNotPicked() {
        assertShowsRamps(new Region(new PixelPoint(50.3, 40.7), 40, -1.9), 8, 1);
    }

    @Test
    void beyondThePictureItsBorderIsRepeated() {
        byte[] bgr = cut(new Region(new PixelPoint(0, 40), 32, 0), 32);

        for (int column = 0; column < 16; column++) {
            assertThat(bgr[column * 3]).isZero();
        }
        assertThat(bgr[31 * 3]).isEqualTo((byte) 30);
    }

    @Test
    void aRegionOutsideThePictureIsNoError() {
        byte[] bgr = cut(new Region(new PixelPoint(60, -500), 32, 0.3), 16);

        assertThat(bgr[1]).isZero();
    }
}
