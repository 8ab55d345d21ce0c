package org.plumbline.samples.clip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleClipsTest {
    private static final Path CLIPS = Path.of("clips");
    private static final long MOST_BYTES = 2_000_000;
    private static final long MOST_TOGETHER = 30_000_000;

    @TempDir
    private Path home;

    static Stream<SampleClip> clips() {
        return SampleClips.all().stream();
    }

    @Test
    void theIndexListsEveryClipAndEveryClipHasItsSceneAndTable() throws IOException {
        Set<String> named = clips().map(SampleClip::name).collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).hasSize(SampleClips.all().size()).hasSizeGreaterThan(25);
        assertThat(names(CLIPS, ".mp4")).isEqualTo(named);
        Set<String> scenes = names(CLIPS, ".txt");
        scenes.remove("index");
        assertThat(scenes).isEqualTo(named);
        assertThat(names(KeptTruth.FOLDER, ".csv")).isEqualTo(named);
    }

    @Test
    void clipsAreSmall() throws IOException {
        long together = 0;
        for (String name : names(CLIPS, ".mp4")) {
            long bytes = Files.size(CLIPS.resolve(name + ".mp4"));
            assertThat(bytes).as(name).isBetween(10_000L, MOST_BYTES);
            together += bytes;
        }
        assertThat(together).isLessThan(MOST_TOGETHER);
    }

    /** A studio that draws something else needs the clips drawn again: see the module's README. */
    @ParameterizedTest
    @MethodSource("clips")
    void theStudioWouldDrawTheKeptClipsAsTheyAre(SampleClip clip) throws IOException {
        List<String> lines = Files.readAllLines(KeptTruth.FOLDER.resolve(clip.name() + ".csv"));
        assertThat(lines.getFirst()).isEqualTo(String.join(",", TruthTable.columns()));
        List<double[]> rows = TruthTable.rows(clip.scene());
        assertThat(lines).hasSize(rows.size() + 1);
        for (int i = 0; i < rows.size(); i++) {
            double[] kept = Arrays.stream(lines.get(i + 1).split(",", -1))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            assertThat(rows.get(i)).as("row %d", i).containsExactly(kept, within(0.01));
        }
    }

    @Test
    void aClipIsCopiedWholeAndReplacesAnOlderCopy() throws IOException {
        SampleClip clip = SampleClips.named("good-set");
        Files.writeString(home.resolve("good-set.mp4"), "old");
        Path copy = clip.copiedInto(home);
        assertThat(copy).hasSize(Files.size(CLIPS.resolve("good-set.mp4")));
        assertThat(names(home, "")).containsExactly("good-set.mp4");
    }

    @Test
    void anUnknownNameIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleClips.named("perfect"))
                .withMessageContaining("perfect");
    }

    private static Set<String> names(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(end))
                    .map(name -> name.substring(0, name.length() - end.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
