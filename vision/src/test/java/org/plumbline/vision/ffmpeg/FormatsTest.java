package org.plumbline.vision.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.bytedeco.ffmpeg.global.avutil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.port.VideoFrame;

class FormatsTest {
    private static final int FRAMES = 30;
    /** Compression and a fast conversion; a wrong matrix is off by 15 and more. */
    private static final int TOLERANCE = 8;

    @TempDir
    Path folder;

    @AfterEach
    void nothingNativeIsLeft() {
        assertThat(NativeCount.held()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "libopenh264, mp4, h264",
        "libopenh264, mov, h264",
        "libopenh264, mkv, h264",
        "libopenh264, avi, h264",
        "mpeg4, mp4, mpeg4",
        "mpeg4, avi, mpeg4",
        "libvpx-vp9, webm, vp9",
        "libvpx-vp9, mp4, vp9",
        "libaom-av1, mkv, av1",
        "libaom-av1, mp4, av1",
    })
    void everyFrameOfEveryFormatComesInOrderWithItsTime(String encoder, String container, String codec)
            throws Exception {
        Path clip = ClipFixture.with(encoder).frames(FRAMES, 25).write(folder.resolve("clip." + container));
        try (FfmpegVideoReader reader = Clips.open(clip)) {
            List<VideoFrame> frames = Clips.rest(reader);
            assertThat(reader.codec()).isEqualTo(codec);
            assertThat(reader.damaged()).isFalse();
            assertThat(Clips.numbers(frames)).isEqualTo(upTo(FRAMES));
            assertThat(frames).extracting(VideoFrame::index).isEqualTo(upTo(FRAMES));
            assertThat(Clips.millis(frames))
                    .isEqualTo(IntStream.range(0, FRAMES).mapToObj(i -> 40L * i).toList());
            // Neither AVI nor MPEG-4 say which matrix: small pictures are then taken as BT.601.
            boolean unmarked = codec.equals("mpeg4") && container.equals("avi");
            assertPattern(frames.get(7), unmarked ? 0.299 : 0.2126, unmarked ? 0.114 : 0.0722);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hevc-open-gop.mp4", "hevc-10bit.mkv", "vp9-10bit.webm"})
    void clipsOfOtherEncodersGiveEveryFrame(String name) throws Exception {
        try (FfmpegVideoReader reader = Clips.open(Clips.committed(name))) {
            List<VideoFrame> frames = Clips.rest(reader);
            assertThat(reader.codec()).isIn("hevc", "vp9");
            assertThat(Clips.numbers(frames)).isEqualTo(upTo(60));
        }
    }

    @ParameterizedTest
    @CsvSource({"libaom-av1, mkv, 10", "libaom-av1, mp4, 12"})
    void deepColourComesOutAsEightBits(String encoder, String container, int bits) throws Exception {
        int format = bits == 10 ? avutil.AV_PIX_FMT_YUV420P10LE : avutil.AV_PIX_FMT_YUV420P12LE;
        Path clip =
                ClipFixture.with(encoder).bits(format, bits).frames(6, 25).write(folder.resolve("deep." + container));
        List<VideoFrame> frames = Clips.readAll(clip);
        assertThat(Clips.numbers(frames)).isEqualTo(upTo(6));
        assertPattern(frames.get(5), 0.2126, 0.0722);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hevc-open-gop.mp4", "hevc-10bit.mkv", "vp9-10bit.webm", "h264-edit-list.mp4"})
    void committedClipsHaveTheColoursOfTheirPattern(String name) throws Exception {
        assertPattern(Clips.readAll(Clips.committed(name)).get(3), 0.2126, 0.0722);
    }

    @ParameterizedTest
    @CsvSource({"127, 95", "101, 97", "33, 17"})
    void oddSizesAreReadWhole(int width, int height) throws Exception {
        Path clip = ClipFixture.with("libvpx-vp9")
                .size(width, height)
                .paint((frame, x, y) -> new int[] {x > width / 2 ? 200 : 60, 128, 128})
                .frames(3, 25)
                .write(folder.resolve("odd.webm"));
        VideoFrame frame = Clips.readAll(clip).get(2);
        assertThat(frame.width()).isEqualTo(width);
        assertThat(frame.height()).isEqualTo(height);
        assertThat(TestPattern.rgb(frame, width - 1, height - 1)[0]).isGreaterThan(180);
        assertThat(TestPattern.rgb(frame, 0, height - 1)[0]).isLessThan(80);
    }

    @Test
    void namesWithSpacesAndForeignLettersAreOpened() throws Exception {
        Path clip =
                ClipFixture.with("mpeg4").frames(3, 25).write(folder.resolve("Kreuzheben übung №2 100%20kg #1 重量.mp4"));
        assertThat(Clips.readAll(clip)).hasSize(3);
    }

    @Test
    void severalThreadsGiveTheSameFrames() throws Exception {
        Path clip = Clips.committed("h264-edit-list.mp4");
        try (FfmpegVideoReader many = new FfmpegVideoOpener(4).open(clip)) {
            List<VideoFrame> frames = Clips.rest(many);
            List<VideoFrame> alone = Clips.readAll(clip);
            assertThat(frames)
                    .extracting(VideoFrame::time)
                    .isEqualTo(alone.stream().map(VideoFrame::time).toList());
            for (int i = 0; i < alone.size(); i++) {
                assertThat(frames.get(i).bgr()).isEqualTo(alone.get(i).bgr());
            }
        }
    }

    private static void assertPattern(VideoFrame frame, double kr, double kb) {
        for (int quadrant = 0; quadrant < 4; quadrant++) {
            int[] at = TestPattern.middle(quadrant);
            int[] yuv = TestPattern.yuv(frame.index(), at[0], at[1]);
            assertNear(TestPattern.rgb(frame, at[0], at[1]), TestPattern.expectedRgb(yuv, kr, kb, false));
        }
    }

    private static void assertNear(int[] actual, int[] expected) {
        for (int i = 0; i < 3; i++) {
            assertThat(actual[i]).isCloseTo(expected[i], org.assertj.core.data.Offset.offset(TOLERANCE));
        }
    }

    private static List<Integer> upTo(int count) {
        return IntStream.range(0, count).boxed().toList();
    }
}
