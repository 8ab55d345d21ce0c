package org.plumbline.desktop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchCommandTest {
    @TempDir
    private Path home;

    @Test
    void theClipIsRunSeveralTimesAndTheTableShown() throws IOException {
        Shell shell = new Shell(home);
        Path json = home.resolve("bench.json");

        assertThat(shell.run("bench", shell.clip("set.mp4"), "--model", "lite", "--json", json))
                .as(shell.err)
                .isZero();
        assertThat(shell.requests)
                .hasSize(3)
                .allMatch(request -> request.model().equals("lite"));
        assertThat(shell.out).contains("pose", "compute", "write", "end to end", "Peak memory");
        assertThat(json).content().contains("\"endToEndOverSlowest\"");
        assertThat(AnalyzeCommandTest.names(home)).containsExactly("bench.json", "set.mp4");
    }

    @Test
    void failuresHaveTheCodesOfTheContract() throws IOException {
        Shell shell = new Shell(home);
        Path clip = shell.clip("set.mp4");

        assertThat(shell.run("bench", clip, "--model", "huge")).isEqualTo(2);
        assertThat(shell.run("bench", home.resolve("none.mp4"))).isEqualTo(3);
        assertThat(shell.run("bench", clip, "--json", home.resolve("none/bench.json")))
                .isEqualTo(6);
        assertThat(shell.requests).isEmpty();
    }

    @Test
    void theWindowIsMeasuredAgainstWhatItShouldBe() throws IOException {
        Shell shell = new Shell(home);
        assertThat(shell.run("bench", "--window", shell.clip("set.mp4"))).isZero();
        assertThat(shell.out)
                .contains("the same for a minute of clip            100 ms   (200 ms)")
                .contains("step forward, 95 of 100 within            20 ms   (25 ms)");
    }
}
