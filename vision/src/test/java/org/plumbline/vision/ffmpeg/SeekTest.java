package org.plumbline.vision.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.core.port.VideoFrame;

class SeekTest {
    private static final Duration NANO = Duration.ofNanos(1);

    @TempDir
    static Path folder;

    @AfterEach
    void nothingNativeIsLeft() {
        assertThat(NativeCount.held()).isZero();
    }

    static Stream<Path> clips() throws Exception {
        return Stream.of(
                Clips.committed("h264-edit-list.mp4"),
                Clips.committed("hevc-open-gop.mp4"),
                Clips.committed("hevc-10bit.mkv"),
                Clips.committed("vp9-10bit.webm"),
                ClipFixture.with("mpeg4").frames(50, 25).bFrames(2).write(folder.resolve("b.mp4")),
                ClipFixture.with("mpeg4").frames(50, 25).bFrames(2).write(folder.resolve("b.mkv")),
                ClipFixture.with("mpeg4").frames(50, 25).write(folder.resolve("plain.avi")),
                ClipFixture.with("libopenh264").frames(50, 25).write(folder.resolve("o.mov")),
                ClipFixture.with("libopenh264")
                        .frames(50, 25)
                        .muxing("movflags", "frag_keyframe+empty_moov")
                        .write(folder.resolve("fragments.mp4")),
                ClipFixture.with("libvpx").frames(50, 25).write(folder.resolve("hidden.webm")),
                ClipFixture.with("libaom-av1").frames(30, 25).write(folder.resolve("a.mkv")));
    }

    @ParameterizedTest
    @MethodSource("clips")
    void everyFrameIsReachedExactlyForwardBackwardAndAtRandom(Path clip) throws Exception {
        List<VideoFrame> all = Clips.readAll(clip);
        int last = all.size() - 1;
        try (FfmpegVideoReader reader = Clips.open(clip)) {
            for (int i = 0; i <= last; i++) {
                assertReaches(reader, all, i);
            }
            for (int i = last; i >= 0; i--) {
                assertReaches(reader, all, i);
            }
            Random random = new Random(7);
            for (int n = 0; n < 40; n++) {
                assertReaches(reader, all, random.nextInt(all.size()));
            }
        }
    }

    private static void assertReaches(FfmpegVideoReader reader, List<VideoFrame> all, int i) throws Exception {
        reader.seek(all.get(i).time());
        assertSame(reader.next().orElseThrow(), all.get(i));
        // The moment before belongs to the frame before, and reading goes on from there.
        reader.seek(all.get(i).time().minus(NANO));
        int before = Math.max(0, i - 1);
        assertSame(reader.next().orElseThrow(), all.get(before));
        if (before + 1 < all.size()) {
            assertSame(reader.next().orElseThrow(), all.get(before + 1));
        }
    }

    private static void assertSame(VideoFrame actual, VideoFrame expected) {
        assertThat(actual.index()).isEqualTo(expected.index());
        assertThat(actual.time()).isEqualTo(expected.time());
        assertThat(actual.bgr()).isEqualTo(expected.bgr());
    }

    @Test
    void afterTheEndItIsPossibleToGoBack() throws Exception {
        Path clip = Clips.committed("hevc-open-gop.mp4");
        try (FfmpegVideoReader reader = Clips.open(clip)) {
            List<VideoFrame> all = Clips.rest(reader);
            assertThat(reader.next()).isEmpty();
            reader.seek(Duration.ZERO);
            assertThat(Clips.numbers(Clips.rest(reader))).isEqualTo(Clips.numbers(all));
        }
    }

    @Test
    void beyondTheEndIsTheLastFrameAndBeforeTheStartTheFirst() throws Exception {
        try (FfmpegVideoReader reader = Clips.open(Clips.committed("h264-edit-list.mp4"))) {
            reader.seek(Duration.ofHours(2));
            assertThat(reader.next().orElseThrow().index()).isEqualTo(44);
            assertThat(reader.next()).isEmpty();
            reader.seek(Duration.ofSeconds(-5));
            assertThat(reader.next().orElseThrow().index()).isZero();
        }
    }

    @Test
    void brokenTimeStampsLeaveSeekingExact() throws Exception {
        Path clip = TimesTest.doubledStamps(folder.resolve("doubled.mkv"));
        List<VideoFrame> all = Clips.readAll(clip);
        try (FfmpegVideoReader reader = Clips.open(clip)) {
            for (int i : new int[] {5, 2, 7, 0, 3, 9, 4}) {
                assertReaches(reader, all, i);
            }
        }
    }
}
