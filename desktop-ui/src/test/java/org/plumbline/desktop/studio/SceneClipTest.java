package org.plumbline.desktop.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.error.LiftException;
import org.plumbline.core.port.CancellationToken;
import org.plumbline.core.port.Encoding;
import org.plumbline.core.port.ProgressListener;
import org.plumbline.core.port.VideoFrame;
import org.plumbline.samples.scene.Recording;
import org.plumbline.samples.scene.Scene;

class SceneClipTest {
    @TempDir
    private Path home;

    @Test
    void framesComeInOrderWithTheirTimesAndTheRecordingsEncoding() throws LiftException {
        ListedRecorder recorder = write(SmallScenes.worked());
        assertThat(recorder.frames.stream().map(VideoFrame::time).map(Duration::toMillis))
                .containsExactly(0L, 500L, 1000L, 1500L, 2000L, 2500L);
        assertThat(recorder.frames.stream().map(VideoFrame::index)).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(recorder.encodings)
                .containsExactly(new Encoding(Encoding.Codec.MPEG4, 30, 90, Duration.ofSeconds(1)));
    }

    @Test
    void aRepeatedPictureIsTheSameToTheLastBit() throws LiftException {
        Scene scene = SmallScenes.still(3).with(new Recording(8, 8).uneven(0, 0, 0.5));
        List<VideoFrame> frames = write(scene).frames;
        int repeated = 0;
        for (int i = 1; i < frames.size(); i++) {
            boolean same = scene.taken(i) == scene.taken(i - 1);
            repeated += same ? 1 : 0;
            // Noise makes every picture of its own another.
            assertThat(Arrays.equals(frames.get(i).bgr(), frames.get(i - 1).bgr()))
                    .isEqualTo(same);
        }
        assertThat(repeated).isBetween(1, frames.size() - 2);
    }

    private ListedRecorder write(Scene scene) throws LiftException {
        ListedRecorder recorder = new ListedRecorder();
        new SceneClip(recorder, 1)
                .write(scene, home.resolve("a.mp4"), ProgressListener.none(), new CancellationToken());
        return recorder;
    }
}
