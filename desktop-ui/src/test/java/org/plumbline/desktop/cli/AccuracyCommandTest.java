package org.plumbline.desktop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.error.CancelledException;
import org.plumbline.core.port.CaptureRequest;
import org.plumbline.desktop.accuracy.NamedScene;
import org.plumbline.desktop.accuracy.StandardScenes;
import org.plumbline.desktop.accuracy.report.ReadmeTable;

class AccuracyCommandTest {
    @TempDir
    private Path home;

    @Test
    void everySceneIsRenderedAnalysedAndScored() throws IOException {
        Shell shell = new Shell(home);
        Path json = home.resolve("accuracy.json");

        assertThat(shell.run("accuracy", "--quick", "--model", "lite", "--json", json))
                .as(shell.err)
                .isZero();
        assertThat(shell.rendered)
                .containsExactlyElementsOf(
                        StandardScenes.quick().stream().map(NamedScene::name).toList());
        assertThat(shell.requests)
                .hasSize(4)
                .allMatch(request -> request.model().equals("lite"));
        assertThat(shell.out).contains("quarter-45", "repetitions", "trunk_drop_deg");
        assertThat(json).content().contains("\"plumbline/accuracy/1\"");
        assertThat(shell.captureClosed).isTrue();
    }

    @Test
    void allThreeNetworksLookWhereAllAreAskedFor() {
        Shell shell = new Shell(home);
        assertThat(shell.run("accuracy", "--random", "1", "--seed", "3", "--model", "all"))
                .as(shell.err)
                .isZero();
        assertThat(shell.requests.stream().map(CaptureRequest::model)).containsExactly("heavy", "full", "lite");
        assertThat(shell.rendered).containsOnly("random-3");
    }

    @Test
    void theTableReplacesWhatStandsBetweenTheMarkers() throws IOException {
        Shell shell = new Shell(home);
        Path page = Files.writeString(
                home.resolve("README.md"), "a\n" + ReadmeTable.START + "\nWORN\n" + ReadmeTable.END + "\nb\n");
        assertThat(shell.run("accuracy", "--quick", "--readme", page))
                .as(shell.err)
                .isZero();
        assertThat(page)
                .content()
                .startsWith("a\n")
                .endsWith("\nb\n")
                .contains("| network, view")
                .doesNotContain("WORN");
    }

    @Test
    void aPageWithoutMarkersIsRefusedBeforeAnyWork() throws IOException {
        Shell shell = new Shell(home);
        Path page = Files.writeString(home.resolve("README.md"), "no place");
        assertThat(shell.run("accuracy", "--quick", "--readme", page)).isEqualTo(6);
        assertThat(shell.err).contains(ReadmeTable.START);
        assertThat(shell.rendered).isEmpty();
        assertThat(page).hasContent("no place");
    }

    @Test
    void wrongUsageIsToldBeforeAnyWork() {
        Shell shell = new Shell(home);
        assertThat(shell.run("accuracy", "--model", "huge")).isEqualTo(2);
        assertThat(shell.run("accuracy", "--quick", "--random", "2")).isEqualTo(2);
        assertThat(shell.run("accuracy", "--random", "0")).isEqualTo(2);
        assertThat(shell.run("accuracy", "--quick", "--json", home.resolve("none/a.json")))
                .isEqualTo(6);
        assertThat(shell.rendered).isEmpty();
    }

    @Test
    void anInterruptedRunEndsWithItsOwnCode() {
        Shell shell = new Shell(home);
        shell.seeing = (request, progress, cancellation) -> {
            throw new CancelledException();
        };
        assertThat(shell.run("accuracy", "--quick")).isEqualTo(130);
        assertThat(shell.out).isEmpty();
    }
}
