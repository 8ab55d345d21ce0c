package org.plumbline.vision.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.port.VideoFrame;

class TimesTest {
    @TempDir
    Path folder;

    @AfterEach
    void nothingNativeIsLeft() {
        assertThat(NativeCount.held()).isZero();
    }

    /** Ten frames, three of which share a millisecond with the one before. */
    static Path doubledStamps(Path clip) {
        return ClipFixture.with("libopenh264")
                .ticks(10_000, 0, 400, 800, 801, 1200, 1600, 1601, 1602, 2400, 2800)
                .write(clip);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vfr.mp4", "vfr.mov", "vfr.mkv", "vfr.webm"})
    void everyFrameKeepsItsOwnTimeInAClipOfVariableRate(String name) throws Exception {
        long[] times = {0, 33, 67, 150, 158, 167, 175, 400, 433};
        String encoder = name.endsWith("webm") ? "libvpx-vp9" : "mpeg4";
        Path clip = ClipFixture.with(encoder).at(times).write(folder.resolve(name));
        assertThat(Clips.millis(Clips.readAll(clip))).containsExactly(0L, 33L, 67L, 150L, 158L, 167L, 175L, 400L, 433L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hidden.mp4", "hidden.mov"})
    void framesThatAnEditListHidesAreNeitherGivenNorCounted(String name) throws Exception {
        long[] times = IntStream.range(-5, 20).mapToLong(i -> 40L * i).toArray();
        Path clip = ClipFixture.with("libopenh264").at(times).write(folder.resolve(name));
        List<VideoFrame> frames = Clips.readAll(clip);
        assertThat(frames).hasSize(20);
        assertThat(frames.getFirst().index()).isZero();
        assertThat(frames.getFirst().time()).isZero();
        assertThat(TestPattern.number(frames.getFirst())).isEqualTo(5);
        assertThat(frames.getLast().time()).isEqualTo(Duration.ofMillis(760));
    }

    @Test
    void hiddenFramesBeforeReorderedOnesAreLeftOutToo() throws Exception {
        List<VideoFrame> frames = Clips.readAll(Clips.committed("h264-edit-list.mp4"));
        assertThat(Clips.numbers(frames))
                .isEqualTo(IntStream.range(15, 60).boxed().toList());
        assertThat(frames.getFirst().time()).isZero();
        assertThat(frames.get(30).time()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void aClipThatStartsLateStillStartsAtZero() throws Exception {
        Path clip = ClipFixture.with("libopenh264").at(700, 740, 780).write(folder.resolve("late.mp4"));
        assertThat(Clips.millis(Clips.readAll(clip))).containsExactly(0L, 40L, 80L);
    }

    @Test
    void doubledTimeStampsAreSpreadAndNoFrameIsLost() throws Exception {
        List<VideoFrame> frames = Clips.readAll(doubledStamps(folder.resolve("doubled.mkv")));
        assertThat(Clips.numbers(frames))
                .isEqualTo(IntStream.range(0, 10).boxed().toList());
        for (int i = 1; i < frames.size(); i++) {
            assertThat(frames.get(i).time()).isGreaterThan(frames.get(i - 1).time());
        }
        assertThat(frames.get(3).time()).isEqualTo(Duration.ofMillis(100));
        assertThat(frames.get(4).time()).isEqualTo(Duration.ofMillis(120));
        assertThat(frames.get(8).time()).isEqualTo(Duration.ofMillis(240));
        assertThat(frames.getLast().time()).isEqualTo(Duration.ofMillis(280));
    }
}
