package org.plumbline.vision.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.capture.VideoFacts;
import org.plumbline.core.port.VideoFrame;

class FactsCollectorTest {
    @TempDir
    Path folder;

    @Test
    void theFactsOfAVariableTurnedClipAreComplete() throws Exception {
        int one = 1 << 16;
        Path clip = ClipFixture.with("libopenh264")
                .at(0, 40, 80, 200, 240)
                .displayMatrix(0, one, 0, -one, 0, 0, 0, 0, 1 << 30)
                .write(folder.resolve("turned.mp4"));
        VideoFacts facts = facts(clip);
        assertThat(facts.file()).isEqualTo("turned.mp4");
        assertThat(facts.sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(clip))));
        assertThat(facts.width()).isEqualTo(TestPattern.HEIGHT);
        assertThat(facts.height()).isEqualTo(TestPattern.WIDTH);
        assertThat(facts.frames()).isEqualTo(5);
        assertThat(facts.duration()).isEqualTo(Duration.ofMillis(280));
        assertThat(facts.codec()).isEqualTo("h264");
        assertThat(facts.rotationDegrees()).isEqualTo(90);
        assertThat(facts.variableFrameRate()).isTrue();
        assertThat(facts.meanFps()).isCloseTo(5 / 0.28, Offset.offset(1e-9));
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 60, 240})
    void wholeMillisecondsOfAContainerAreNoVariableRate(int framesPerSecond) throws Exception {
        Path clip = ClipFixture.with("libvpx-vp9").frames(20, framesPerSecond).write(folder.resolve("even.webm"));
        VideoFacts facts = facts(clip);
        assertThat(facts.variableFrameRate()).isFalse();
        assertThat(facts.frames()).isEqualTo(20);
    }

    @Test
    void oneMissingFrameMakesTheRateVariable() throws Exception {
        Path clip = ClipFixture.with("libopenh264").at(0, 33, 67, 133, 167).write(folder.resolve("gap.mkv"));
        assertThat(facts(clip).variableFrameRate()).isTrue();
    }

    @Test
    void theCamerasOwnRateIsTold() throws Exception {
        Path clip = ClipFixture.with("libopenh264")
                .tag("com.android.capture.fps", "240.000000")
                .muxing("movflags", "use_metadata_tags")
                .frames(3, 30)
                .write(folder.resolve("slow.mp4"));
        try (FfmpegVideoReader reader = Clips.open(clip)) {
            assertThat(reader.captureFps()).hasValue(240);
            assertThat(reader.tag("no.such.tag")).isEmpty();
        }
    }

    @Test
    void noFrameOrAStepBackIsRefused() throws Exception {
        Path clip = ClipFixture.with("libopenh264").frames(3, 30).write(folder.resolve("short.mp4"));
        try (FfmpegVideoReader reader = Clips.open(clip)) {
            FactsCollector facts = new FactsCollector(clip, reader);
            assertThatIllegalStateException().isThrownBy(facts::complete);
            facts.shown(Duration.ZERO);
            assertThatIllegalArgumentException().isThrownBy(() -> facts.shown(Duration.ZERO));
        }
    }

    private static VideoFacts facts(Path clip) throws Exception {
        try (FfmpegVideoReader reader = Clips.open(clip)) {
            FactsCollector facts = new FactsCollector(clip, reader);
            for (VideoFrame frame : Clips.rest(reader)) {
                facts.shown(frame.time());
            }
            return facts.complete();
        }
    }
}
