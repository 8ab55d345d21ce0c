package org.plumbline.vision.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.vision.ffmpeg.TestPattern.HEIGHT;
import static org.plumbline.vision.ffmpeg.TestPattern.WIDTH;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.core.port.VideoFrame;

class OrientationAndShapeTest {
    private static final int ONE = 1 << 16;
    private static final int LAST = 1 << 30;

    @TempDir
    Path folder;

    @AfterEach
    void nothingNativeIsLeft() {
        assertThat(NativeCount.held()).isZero();
    }

    /** Where a stored pixel is to be shown. */
    @FunctionalInterface
    interface Place {
        int[] shown(int x, int y);
    }

    record Turn(String name, int a, int b, int c, int d, int degrees, Place place) {
        boolean swaps() {
            return a == 0;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Each written down by hand: the matrix a phone writes and where a stored pixel then belongs. */
    static Stream<Turn> turns() {
        int right = WIDTH - 1;
        int bottom = HEIGHT - 1;
        return Stream.of(
                new Turn("upright", 1, 0, 0, 1, 0, (x, y) -> new int[] {x, y}),
                new Turn("quarter turn clockwise", 0, 1, -1, 0, 90, (x, y) -> new int[] {right - y, x}),
                new Turn("half turn", -1, 0, 0, -1, 180, (x, y) -> new int[] {right - x, bottom - y}),
                new Turn("quarter turn counter-clockwise", 0, -1, 1, 0, 270, (x, y) -> new int[] {y, bottom - x}),
                new Turn("left and right changed", -1, 0, 0, 1, 0, (x, y) -> new int[] {right - x, y}),
                new Turn("top and bottom changed", 1, 0, 0, -1, 180, (x, y) -> new int[] {x, bottom - y}),
                new Turn("transposed", 0, 1, 1, 0, 270, (x, y) -> new int[] {y, x}),
                new Turn("transposed the other way", 0, -1, -1, 0, 90, (x, y) -> new int[] {right - y, bottom - x}));
    }

    @ParameterizedTest
    @MethodSource("turns")
    void anAsymmetricPictureLandsUpright(Turn turn) throws Exception {
        Path clip = ClipFixture.with("libopenh264")
                .size(turn.swaps() ? HEIGHT : WIDTH, turn.swaps() ? WIDTH : HEIGHT)
                .displayMatrix(turn.a() * ONE, turn.b() * ONE, 0, turn.c() * ONE, turn.d() * ONE, 0, 0, 0, LAST)
                .paint((frame, x, y) -> {
                    int[] shown = turn.place().shown(x, y);
                    return TestPattern.yuv(frame, shown[0], shown[1]);
                })
                .frames(40, 25)
                .write(folder.resolve("turned.mp4"));
        try (FfmpegVideoReader reader = Clips.open(clip)) {
            assertThat(reader.width()).isEqualTo(WIDTH);
            assertThat(reader.height()).isEqualTo(HEIGHT);
            assertThat(reader.rotationDegrees()).isEqualTo(turn.degrees());
            for (VideoFrame frame : Clips.rest(reader)) {
                assertThat(TestPattern.number(frame)).isEqualTo(frame.index());
                for (int quadrant = 0; quadrant < 4; quadrant++) {
                    int[] at = TestPattern.middle(quadrant);
                    int[] yuv = TestPattern.yuv(frame.index(), at[0], at[1]);
                    int[] rgb = TestPattern.expectedRgb(yuv, 0.2126, 0.0722, false);
                    assertThat(TestPattern.rgb(frame, at[0], at[1])[0]).isCloseTo(rgb[0], Offset.offset(8));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"4, 3, 171", "1, 2, 64", "16, 11, 186", "1, 1, 128", "1, 1000, 128"})
    void oblongPixelsAreMadeSquareByWidth(int num, int den, int width) throws Exception {
        Path clip =
                ClipFixture.with("mpeg4").pixelAspect(num, den).frames(3, 25).write(folder.resolve("sar.mkv"));
        VideoFrame frame = Clips.readAll(clip).get(1);
        assertThat(frame.width()).isEqualTo(width);
        assertThat(frame.height()).isEqualTo(HEIGHT);
        assertThat(TestPattern.rgb(frame, 3 * width / 4, 80)[1]).isLessThan(70);
        assertThat(TestPattern.rgb(frame, width / 4, 80)[1]).isGreaterThan(150);
    }

    @Test
    void oblongPixelsOfATurnedPictureAreStretchedBeforeTheTurn() throws Exception {
        Path clip = ClipFixture.with("mpeg4")
                .pixelAspect(3, 2)
                .displayMatrix(0, ONE, 0, -ONE, 0, 0, 0, 0, LAST)
                .frames(3, 25)
                .write(folder.resolve("both.mov"));
        VideoFrame frame = Clips.readAll(clip).getFirst();
        assertThat(frame.width()).isEqualTo(HEIGHT);
        assertThat(frame.height()).isEqualTo(WIDTH * 3 / 2);
    }
}
