package org.plumbline.desktop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {
    @TempDir
    private Path home;

    private Shell shell = new Shell(Path.of(""));

    @BeforeEach
    void start() {
        shell = new Shell(home);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --load-kg 100        | --load-kg is not available yet
                    --format trc         | trc is not available yet
                    --format pdf         | "pdf" is not one of json, csv, html
                    --model huge         | "huge" is not one of heavy, full, lite
                    --style power        | style
                    --plate-mm 45        | --plate-mm takes a number from 100 to 700, not 45
                    --plate-mm NaN       | --plate-mm takes a number
                    --height-cm 1.8      | --height-cm takes a number from 100 to 250, not 1.8
                    --slow-motion 0      | --slow-motion takes a number from 1 to 64, not 0
                    --threads 0          | --threads takes a number from 1 to 512, not 0
                    --lifter 3;4         | for example 640,360
                    --lifter 9999,10     | --lifter lies outside the picture of 640 x 480 pixels
                    --lifter 9,10@99     | --lifter names a moment after the end of the clip
                    --from 3 --to 2      | --to must come after --from
                    --from -1            | --from
                    --from 60            | --from is after the end of the clip, at 6.0 s
                    --frobnicate         | frobnicate
                    """)
    void aWrongOptionIsToldAndNothingIsDone(String options, String message) throws IOException {
        String line = "analyze " + shell.clip("set.mp4") + " " + options.strip();

        assertThat(shell.run((Object[]) line.split(" +", -1))).as(shell.err).isEqualTo(2);
        assertThat(shell.err).contains(message.strip());
        assertThat(shell.requests).isEmpty();
        assertThat(AnalyzeCommandTest.names(home)).containsExactly("set.mp4");
    }

    @Test
    void twoClipsThatWouldShareAFolderAreRefused() throws IOException {
        assertThat(shell.run("analyze", shell.clip("a/set.mp4"), shell.clip("b/set.mov"), "--out", home.resolve("out")))
                .isEqualTo(2);
        assertThat(shell.err).contains("would both be written to").contains("different --out");
        assertThat(shell.requests).isEmpty();
    }

    @Test
    void jsonOnStandardOutputIsForOneClip() throws IOException {
        assertThat(shell.run("analyze", shell.clip("a.mp4"), shell.clip("b.mp4"), "--json"))
                .isEqualTo(2);
        assertThat(shell.err).contains("--json takes one VIDEO, not 2");
    }

    @Test
    void aCommandWithoutAVideoIsRefused() {
        assertThat(shell.run("analyze")).isEqualTo(2);
        assertThat(shell.err).contains("VIDEO").contains("plumbline analyze --help");
    }

    @Test
    void whatIsNeitherCommandNorFileIsRefused() {
        assertThat(shell.run("analyse")).isEqualTo(2);
        assertThat(shell.err).contains("\"analyse\" is neither a command nor a file");
    }

    @Test
    void withoutArgumentsOrWithAClipTheWindowOpens() throws IOException {
        Path clip = shell.clip("set.mp4");

        assertThat(shell.run()).isZero();
        assertThat(shell.run(clip)).isZero();
        assertThat(shell.opened).containsExactly(Optional.empty(), Optional.of(clip));
    }

    @Test
    void theWindowTakesALanguageAndLimits() throws IOException {
        assertThat(shell.run("--lang", "de", "--limits", "mine.txt")).isZero();
        assertThat(shell.asked.getLast().language()).contains(java.util.Locale.GERMAN);
        assertThat(shell.asked.getLast().limits()).contains(Path.of("mine.txt"));
        assertThat(shell.run("--lang", "xx")).isEqualTo(2);
        assertThat(shell.err).contains("not one of en, de");
    }

    @Test
    void theHelpNamesEveryOptionOfTheContractAndEveryExitCode() {
        assertThat(shell.run("analyze", "--help")).isZero();
        assertThat(shell.out)
                .contains("--out", "--model", "--style", "--goal", "--plate-mm", "--height-cm", "--slow-motion")
                .contains("--lifter", "--from", "--to", "--overlay", "--format", "--threads", "--quiet", "--json")
                .doesNotContain("--load-kg")
                .doesNotContain("trc");
        for (ExitCode code : ExitCode.values()) {
            assertThat(shell.out).containsPattern("(?m)^ *" + code.code() + " +");
        }
    }

    @Test
    void theCatalogueNamesEveryRuleItsLimitsAndSources() {
        assertThat(shell.run("faults")).isZero();
        for (org.plumbline.core.fault.FaultCode code : org.plumbline.core.fault.FaultCode.values()) {
            assertThat(shell.out).contains("\n" + code.name() + "  ");
        }
        assertThat(shell.out)
                .contains("F08  Hips rise first")
                .contains("f08-trunk-drop         warning ≤ -6°, serious ≤ -12°")
                .contains("From: biomechanics model + coaching")
                .contains("Needs: ")
                .doesNotContain("Infinity");
    }

    @Test
    void theTopHelpShowsWhatThereIsAndNothingElse() {
        assertThat(shell.run("--help")).isZero();
        assertThat(shell.out).contains("analyze", "accuracy", "bench", "render", "130");
        assertThat(shell.run("--version")).isZero();
        assertThat(shell.out).isEqualToIgnoringNewLines("plumbline 0.0.0");
    }

    @Test
    void withoutADisplayItSaysSoAndWhatWorksWithout() {
        shell.display = false;

        assertThat(shell.run()).isEqualTo(7);
        assertThat(shell.err).contains("no display", "plumbline analyze");
        assertThat(shell.logged).isEmpty();
    }
}
