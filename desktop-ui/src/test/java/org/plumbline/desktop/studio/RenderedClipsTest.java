package org.plumbline.desktop.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.error.CancelledException;
import org.plumbline.core.error.LiftException;
import org.plumbline.core.port.CancellationToken;
import org.plumbline.core.port.ProgressListener;
import org.plumbline.samples.scene.Scene;

class RenderedClipsTest {
    private static final long ROOM = 1_000_000_000;

    @TempDir
    private Path home;

    private final ListedRecorder recorder = new ListedRecorder();

    @Test
    void aSceneIsDrawnOnceAndThenFoundAgain() throws LiftException {
        Scene scene = SmallScenes.still(1);
        RenderedClips clips = clips(ROOM);
        assertThat(clips.has(scene)).isFalse();
        Path clip = of(clips, scene);
        assertThat(clips.has(scene)).isTrue();
        assertThat(of(clips(ROOM), scene)).isEqualTo(clip);
        assertThat(recorder.frames).hasSize(scene.frames());
        assertThat(of(clips, SmallScenes.still(2))).isNotEqualTo(clip);
        assertThat(recorder.frames).hasSize(2 * scene.frames());
    }

    @Test
    void ofACancelledClipNothingIsLeft() throws IOException {
        CancellationToken cancellation = new CancellationToken();
        assertThatExceptionOfType(CancelledException.class)
                .isThrownBy(() ->
                        clips(ROOM).of(SmallScenes.still(1), (stage, done) -> cancellation.cancel(), cancellation));
        assertThat(names()).isEmpty();
    }

    @Test
    void whenTheRoomIsFullTheClipThatWasLongestNotAskedForGoes() throws LiftException, IOException {
        RenderedClips clips = clips(ROOM);
        Path first = of(clips, SmallScenes.still(1));
        Path second = of(clips, SmallScenes.still(2));
        Files.setLastModifiedTime(first, FileTime.from(Instant.now().minusSeconds(50)));
        Files.setLastModifiedTime(second, FileTime.from(Instant.now().minusSeconds(90)));
        Path mine = Files.writeString(home.resolve("notes.txt"), "somebody else's");
        Path third = of(clips(2 * Files.size(first)), SmallScenes.still(3));
        assertThat(second).doesNotExist();
        assertThat(List.of(first, third, mine)).allMatch(Files::exists);
    }

    @Test
    void theClipAskedForStaysEvenWhenItAloneIsTooLarge() throws LiftException {
        assertThat(of(clips(1), SmallScenes.still(1))).exists();
    }

    private RenderedClips clips(long mostBytes) {
        return new RenderedClips(home, mostBytes, recorder, 1);
    }

    private static Path of(RenderedClips clips, Scene scene) throws LiftException {
        return clips.of(scene, ProgressListener.none(), new CancellationToken());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}
