package org.plumbline.vision.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.error.OutputException;
import org.plumbline.core.port.VideoFrame;
import org.plumbline.core.port.VideoWriter;

class FfmpegVideoWriterTest {
    private static final long[] MICROS = {0, 33_367, 66_733, 150_000, 158_333, 166_667, 500_000, 533_400, 533_500};

    @TempDir
    Path folder;

    @AfterEach
    void nothingNativeIsLeft() {
        assertThat(NativeCount.held()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"320, 240, 320, 240", "321, 241, 322, 242", "160, 120, 160, 120"})
    void whatIsWrittenIsReadBackWithItsTimesAndItsPicture(int width, int height, int evenWidth, int evenHeight)
            throws Exception {
        List<VideoFrame> frames = drawn(width, height, Duration.ZERO);
        Path clip = write(frames, folder.resolve("out.mp4"));
        try (FfmpegVideoReader reader = Clips.open(clip)) {
            assertThat(reader.codec()).isEqualTo("h264");
            List<VideoFrame> back = Clips.rest(reader);
            assertThat(back).hasSameSizeAs(frames);
            for (int i = 0; i < frames.size(); i++) {
                assertThat(back.get(i).width()).isEqualTo(evenWidth);
                assertThat(back.get(i).height()).isEqualTo(evenHeight);
                assertThat(back.get(i).time().minus(frames.get(i).time()).abs()).isLessThan(Duration.ofNanos(15_000));
                assertThat(peakSignalToNoise(frames.get(i), back.get(i))).isGreaterThan(32);
            }
        }
    }

    @Test
    void plainColoursSurviveTheRoundTrip() throws Exception {
        int[][] patches = {{200, 40, 40}, {40, 180, 60}, {50, 60, 210}, {128, 128, 128}, {255, 255, 255}, {0, 0, 0}};
        byte[] bgr = new byte[192 * 64 * 3];
        for (int i = 0; i < 192 * 64; i++) {
            int[] rgb = patches[i % 192 / 32];
            bgr[3 * i] = (byte) rgb[2];
            bgr[3 * i + 1] = (byte) rgb[1];
            bgr[3 * i + 2] = (byte) rgb[0];
        }
        Path clip = write(List.of(new VideoFrame(0, Duration.ZERO, 192, 64, bgr)), folder.resolve("patches.mp4"));
        VideoFrame back = Clips.readAll(clip).getFirst();
        for (int i = 0; i < patches.length; i++) {
            for (int channel = 0; channel < 3; channel++) {
                assertThat(TestPattern.rgb(back, 32 * i + 16, 32)[channel])
                        .isCloseTo(patches[i][channel], Offset.offset(6));
            }
        }
    }

    @Test
    void aPartOfAClipStartsAtOnce() throws Exception {
        List<VideoFrame> frames = drawn(64, 48, Duration.ofSeconds(12));
        List<VideoFrame> back = Clips.readAll(write(frames, folder.resolve("part.mp4")));
        assertThat(back.getFirst().time()).isZero();
        assertThat(back.getLast().time()).isCloseTo(Duration.ofNanos(533_500_000), Duration.ofNanos(15_000));
    }

    @Test
    void theTableOfContentsComesFirst() throws Exception {
        Path clip = write(drawn(64, 48, Duration.ZERO), folder.resolve("fast.mp4"));
        String bytes = new String(Files.readAllBytes(clip), StandardCharsets.ISO_8859_1);
        assertThat(bytes.indexOf("moov")).isPositive().isLessThan(bytes.indexOf("mdat"));
    }

    @Test
    void aMissingFolderIsAnErrorInWords() {
        assertThatExceptionOfType(OutputException.class)
                .isThrownBy(() -> new FfmpegVideoWriterOpener().create(folder.resolve("no/such/out.mp4"), 64, 48))
                .satisfies(e -> assertThat(e.userMessage().todo()).contains("folder"));
    }

    @Test
    void aClipWithoutFramesIsAnError() throws Exception {
        try (VideoWriter writer = new FfmpegVideoWriterOpener().create(folder.resolve("none.mp4"), 64, 48)) {
            assertThatExceptionOfType(OutputException.class).isThrownBy(writer::finish);
        }
    }

    @Test
    void aFrameOfAnotherSizeIsRefused() throws Exception {
        try (VideoWriter writer = new FfmpegVideoWriterOpener().create(folder.resolve("mixed.mp4"), 64, 48)) {
            VideoFrame other = drawn(48, 64, Duration.ZERO).getFirst();
            assertThatIllegalArgumentException().isThrownBy(() -> writer.write(other));
        }
    }

    private static Path write(List<VideoFrame> frames, Path clip) throws OutputException {
        VideoFrame first = frames.getFirst();
        try (VideoWriter writer = new FfmpegVideoWriterOpener().create(clip, first.width(), first.height())) {
            for (VideoFrame frame : frames) {
                writer.write(frame);
            }
            writer.finish();
        }
        return clip;
    }

    /** A bright disc that moves over a soft slope. */
    private static List<VideoFrame> drawn(int width, int height, Duration start) {
        List<VideoFrame> frames = new ArrayList<>();
        for (int i = 0; i < MICROS.length; i++) {
            byte[] bgr = new byte[width * height * 3];
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    boolean disc = Math.hypot(x - width / 3.0 - 2 * i, y - height / 2.0) < height / 5.0;
                    int at = 3 * (y * width + x);
                    bgr[at] = (byte) (disc ? 60 : 40 + 100 * x / width);
                    bgr[at + 1] = (byte) (disc ? 200 : 60 + 80 * y / height);
                    bgr[at + 2] = (byte) (disc ? 180 : 90);
                }
            }
            frames.add(new VideoFrame(i, start.plusNanos(MICROS[i] * 1000), width, height, bgr));
        }
        return frames;
    }

    private static double peakSignalToNoise(VideoFrame expected, VideoFrame actual) {
        double sum = 0;
        for (int y = 0; y < expected.height(); y++) {
            for (int x = 0; x < expected.width(); x++) {
                int[] a = TestPattern.rgb(expected, x, y);
                int[] b = TestPattern.rgb(actual, x, y);
                for (int channel = 0; channel < 3; channel++) {
                    sum += (a[channel] - b[channel]) * (a[channel] - b[channel]);
                }
            }
        }
        return 10 * Math.log10(255.0 * 255 * 3 * expected.width() * expected.height() / sum);
    }
}
