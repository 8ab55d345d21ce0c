package org.plumbline.vision.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.core.error.LiftException;
import org.plumbline.core.port.Encoding;
import org.plumbline.core.port.Encoding.Codec;
import org.plumbline.core.port.VideoFrame;
import org.plumbline.core.port.VideoWriter;

/** What is written as phones write comes back as it was given: upright, at its times, from the first shown frame. */
class RecordedClipTest {
    private static final int WIDTH = 64;
    private static final int HEIGHT = 96;
    /** Red, green and blue of the quarters: left and right above, left below; the last one tells the frame's number. */
    private static final int[][] QUARTERS = {{200, 40, 40}, {40, 180, 60}, {50, 60, 200}};

    @TempDir
    private Path home;

    static Stream<Arguments> codecsAndTurns() {
        return Stream.of(Codec.values())
                .flatMap(codec -> Stream.of(0, 90, 180, 270).map(turn -> Arguments.of(codec, turn)));
    }

    @ParameterizedTest
    @MethodSource("codecsAndTurns")
    void picturesComeBackUprightHoweverTheyLieInTheFile(Codec codec, int turn) throws LiftException {
        List<VideoFrame> read = written(
                new Encoding(codec, 20, turn, Duration.ZERO),
                LongStream.range(0, 8).map(i -> i * 40));
        assertThat(read).hasSize(8);
        for (VideoFrame frame : read) {
            assertThat(frame.width()).isEqualTo(WIDTH);
            assertThat(frame.height()).isEqualTo(HEIGHT);
            assertColour(frame, 0, 0, QUARTERS[0]);
            assertColour(frame, 1, 0, QUARTERS[1]);
            assertColour(frame, 0, 1, QUARTERS[2]);
            assertNumber(frame, frame.index());
        }
    }

    @ParameterizedTest
    @EnumSource(Codec.class)
    void unevenTimesComeBack(Codec codec) throws LiftException {
        long[] millis = {0, 21, 71, 100, 171, 195, 240, 1000, 1004};
        List<VideoFrame> read = written(new Encoding(codec, 23, 0, Duration.ZERO), LongStream.of(millis));
        assertThat(read).hasSize(millis.length);
        for (VideoFrame frame : read) {
            assertThat(frame.time().toNanos() / 1e6).isCloseTo((double) millis[frame.index()], within(0.02));
        }
    }

    @ParameterizedTest
    @EnumSource(Codec.class)
    void whatTheEditListHidesIsNotShown(Codec codec) throws LiftException {
        List<VideoFrame> read = written(
                new Encoding(codec, 23, 90, Duration.ofMillis(400)),
                LongStream.range(0, 30).map(i -> i * 40));
        assertThat(read).hasSize(20);
        for (VideoFrame frame : read) {
            assertThat(frame.time().toNanos() / 1e6).isCloseTo(frame.index() * 40.0, within(0.02));
            assertNumber(frame, frame.index() + 10);
        }
    }

    @ParameterizedTest
    @EnumSource(Codec.class)
    void aCoarserQuantizerMakesASmallerFile(Codec codec) throws LiftException, IOException {
        Path fine = write("fine.mp4", new Encoding(codec, 12, 0, Duration.ZERO), LongStream.range(0, 12));
        Path coarse = write("coarse.mp4", new Encoding(codec, 40, 0, Duration.ZERO), LongStream.range(0, 12));
        assertThat(Files.size(coarse)).isLessThan(Files.size(fine));
    }

    @ParameterizedTest
    @EnumSource(Codec.class)
    void theSameFramesGiveTheSameBytes(Codec codec) throws LiftException, IOException {
        Encoding encoding = new Encoding(codec, 23, 270, Duration.ofMillis(2));
        Path one = write("one.mp4", encoding, LongStream.range(0, 12));
        Path other = write("other.mp4", encoding, LongStream.range(0, 12));
        assertThat(other).hasSameBinaryContentAs(one);
    }

    @Test
    void everythingNativeIsGivenBack() throws LiftException {
        int before = NativeCount.held();
        for (Codec codec : Codec.values()) {
            write(codec + ".mp4", new Encoding(codec, 23, 180, Duration.ofMillis(1)), LongStream.range(0, 3));
        }
        assertThat(NativeCount.held()).isEqualTo(before);
    }

    private List<VideoFrame> written(Encoding encoding, LongStream millis) throws LiftException {
        return Clips.readAll(write("clip.mp4", encoding, millis));
    }

    private Path write(String name, Encoding encoding, LongStream millis) throws LiftException {
        Path clip = home.resolve(name);
        List<Long> times = new ArrayList<>(millis.boxed().toList());
        try (VideoWriter writer = new FfmpegVideoWriterOpener().create(clip, WIDTH, HEIGHT, encoding)) {
            for (int i = 0; i < times.size(); i++) {
                writer.write(new VideoFrame(i, Duration.ofMillis(times.get(i)), WIDTH, HEIGHT, paint(i)));
            }
            writer.finish();
        }
        return clip;
    }

    private static byte[] paint(int number) {
        byte[] bgr = new byte[WIDTH * HEIGHT * 3];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int quarter = (x < WIDTH / 2 ? 0 : 1) + (y < HEIGHT / 2 ? 0 : 2);
                // A little texture gives the quantizer something to lose.
                int texture = (x * 7 + y * 13 + number * 5) % 9 - 4;
                for (int channel = 0; channel < 3; channel++) {
                    int value = quarter == 3 ? 20 + 7 * number : QUARTERS[quarter][2 - channel];
                    bgr[(y * WIDTH + x) * 3 + channel] = (byte) (value + texture);
                }
            }
        }
        return bgr;
    }

    private static void assertNumber(VideoFrame frame, int number) {
        int grey = 20 + 7 * number;
        double[] seen = mean(frame, 1, 1);
        assertThat((seen[0] + seen[1] + seen[2]) / 3).isCloseTo(grey, within(3.0));
    }

    private static void assertColour(VideoFrame frame, int right, int below, int[] colour) {
        double[] seen = mean(frame, right, below);
        for (int i = 0; i < 3; i++) {
            assertThat(seen[i]).as("%d %d", right, below).isCloseTo(colour[i], within(6.0));
        }
    }

    /** Red, green and blue in the middle of a quarter. */
    private static double[] mean(VideoFrame frame, int right, int below) {
        double[] sum = new double[3];
        int count = 0;
        for (int y = below * HEIGHT / 2 + 12; y < (below + 1) * HEIGHT / 2 - 12; y++) {
            for (int x = right * WIDTH / 2 + 8; x < (right + 1) * WIDTH / 2 - 8; x++) {
                for (int i = 0; i < 3; i++) {
                    sum[i] += frame.bgr()[(y * WIDTH + x) * 3 + 2 - i] & 0xff;
                }
                count++;
            }
        }
        return new double[] {sum[0] / count, sum[1] / count, sum[2] / count};
    }
}
