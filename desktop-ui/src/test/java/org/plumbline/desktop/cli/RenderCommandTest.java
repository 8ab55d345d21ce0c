package org.plumbline.desktop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenderCommandTest {
    private static final String SMALL = """
            format.width = 32
            format.height = 48
            recording.rate = 1
            recording.shown-rate = 1
            """;

    @TempDir
    private Path home;

    private Shell shell = new Shell(Path.of(""));

    @BeforeEach
    void start() {
        shell = new Shell(home);
    }

    @Test
    void aSceneBecomesAClipAndItsTruthAndSpeedAndCoresAreStated() throws IOException {
        Path scene = scene(SMALL);
        assertThat(shell.run("render", scene, "--out", home.resolve("a.mp4"), "--threads", "1"))
                .as(shell.err)
                .isZero();
        assertThat(AnalyzeCommandTest.names(home)).containsExactlyInAnyOrder("a.mp4", "a.truth.json", "scene.txt");
        assertThat(Files.readString(home.resolve("a.truth.json"))).contains("\"plumbline/truth/1\"");
        assertThat(shell.out)
                .contains("5 frames of 32 x 48")
                .contains("s per frame on 1 thread")
                .contains("a.truth.json");
        assertThat(shell.run("render", scene, "--out", home.resolve("a.mp4"))).isZero();
    }

    @Test
    void aBadSceneIsToldWithEveryComplaintAndNothingIsMade() throws IOException {
        Path scene = scene("lifter.stature = 3\nshot.yaw = side\n");
        assertThat(shell.run("render", scene, "--out", home.resolve("a.mp4"))).isEqualTo(2);
        assertThat(shell.err)
                .contains("line 1: lifter.stature must lie between 1.4 and 2.15 but is 3")
                .contains("line 2: shot.yaw must be a number");
        assertThat(AnalyzeCommandTest.names(home)).containsExactly("scene.txt");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            scene.txt                              | --out CLIP.mp4
            --out a.mp4                            | needs a scene
            scene.txt --out a.avi                  | must end with .mp4
            scene.txt --out a.mp4 --threads 0      | --threads takes a number from 1 to 512, not 0
            scene.txt --out a.mp4 --truth a.mp4    | --truth names the clip itself
            none.txt --out a.mp4                   | there is no file none.txt
            """)
    void aWrongOptionIsTold(String options, String message) throws IOException {
        scene(SMALL);
        String line = "render "
                + options.strip().replace("scene.txt", home.resolve("scene.txt").toString());
        assertThat(shell.run((Object[]) line.split(" +", -1))).as(shell.err).isEqualTo(2);
        assertThat(shell.err).contains(message);
        assertThat(AnalyzeCommandTest.names(home)).containsExactly("scene.txt");
    }

    @Test
    void wherePlacesCantBeWrittenItSaysSo() throws IOException {
        assertThat(shell.run("render", scene(SMALL), "--out", home.resolve("no/such/a.mp4")))
                .isEqualTo(6);
        assertThat(shell.err).contains("can't be written");
    }

    @Test
    void aClipThatIsNotOursIsLeftAlone() throws IOException {
        Path mine = Files.writeString(home.resolve("mine.mp4"), "my best lift");
        assertThat(shell.run("render", scene(SMALL), "--out", mine)).isEqualTo(6);
        assertThat(shell.err).contains("already there and is not an earlier rendering");
        assertThat(mine).hasContent("my best lift");
        assertThat(AnalyzeCommandTest.names(home)).containsExactlyInAnyOrder("mine.mp4", "scene.txt");
    }

    @Test
    void everyKeyIsListedWithItsValue() {
        assertThat(shell.run("render", "--keys")).isZero();
        assertThat(shell.out)
                .containsPattern("(?m)^lifter.stature = 1.75 +# a number from 1.4 to 2.15$")
                .containsPattern("(?m)^# recording.cuts.1.from = +# a number$");
    }

    private Path scene(String text) throws IOException {
        return Files.writeString(home.resolve("scene.txt"), text);
    }
}
