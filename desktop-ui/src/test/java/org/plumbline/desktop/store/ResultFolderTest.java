package org.plumbline.desktop.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.error.OutputException;

class ResultFolderTest {
    private static final String OLD = "{\"schema\":\"plumbline/pose/1\"}";

    @TempDir
    private Path home;

    @Test
    void theFolderAppearsOnlyWhenItIsWhole() throws Exception {
        Path target = home.resolve("a/b/clip");
        try (ResultFolder folder = ResultFolder.begin(target)) {
            Files.writeString(folder.partial().resolve("pose.json"), "{}");
            assertThat(target).doesNotExist();
            folder.commit();
        }
        assertThat(target.resolve("pose.json")).exists();
        assertThat(names(home.resolve("a/b"))).containsExactly("clip");
    }

    @Test
    void whatIsNotCommittedLeavesNothing() throws Exception {
        try (ResultFolder folder = ResultFolder.begin(home.resolve("a/b/clip"))) {
            Files.writeString(folder.partial().resolve("half"), "x");
        }
        assertThat(names(home)).isEmpty();
    }

    @Test
    void anEarlierResultStaysUntilTheNewOneIsWholeAndThenGoes() throws Exception {
        Path target = earlier("pose.json");
        try (ResultFolder folder = ResultFolder.begin(target)) {
            Files.writeString(folder.partial().resolve("pose.json"), "new");
            assertThat(target.resolve("pose.json")).hasContent(OLD);
            folder.commit();
        }
        assertThat(target.resolve("pose.json")).hasContent("new");
        assertThat(names(home)).containsExactly("clip");
    }

    @Test
    void anEarlierResultSurvivesAFailure() throws Exception {
        Path target = earlier("pose.json");
        try (ResultFolder folder = ResultFolder.begin(target)) {
            Files.writeString(folder.partial().resolve("pose.json"), "new");
        }
        assertThat(target.resolve("pose.json")).hasContent(OLD);
        assertThat(names(home)).containsExactly("clip");
    }

    @Test
    void aFolderOfSomebodyElseIsNeverReplaced() throws Exception {
        Path target = earlier("holiday.jpg");

        assertThatThrownBy(() -> ResultFolder.begin(target)).isInstanceOf(OutputException.class);
        assertThat(target.resolve("holiday.jpg")).hasContent(OLD);
    }

    @Test
    void aFileInTheWayIsToldBeforeTheWork() throws Exception {
        Path target = Files.writeString(home.resolve("clip"), "a file");

        assertThatThrownBy(() -> ResultFolder.begin(target)).isInstanceOf(OutputException.class);
        assertThatThrownBy(() -> ResultFolder.begin(target.resolve("below"))).isInstanceOf(OutputException.class);
    }

    @Test
    void aPoseOfAnotherProgramDoesNotMakeAFolderOurs() throws Exception {
        Path target = earlier("holiday.jpg");
        Files.writeString(target.resolve("pose.json"), "{\"people\":[]}");

        assertThatThrownBy(() -> ResultFolder.begin(target)).isInstanceOf(OutputException.class);
        assertThat(names(target)).containsExactly("holiday.jpg", "pose.json");
    }

    @Test
    void whatTheUserPutIntoAnEarlierResultIsKept() throws Exception {
        Path target = earlier("pose.json");
        Files.writeString(target.resolve("report.html"), "old");
        Files.writeString(target.resolve("notes.txt"), "mine");
        try (ResultFolder folder = ResultFolder.begin(target)) {
            Files.writeString(folder.partial().resolve("pose.json"), "new");
            folder.commit();
        }
        assertThat(names(target)).containsExactly("notes.txt", "pose.json");
        assertThat(target.resolve("notes.txt")).hasContent("mine");
        assertThat(names(home)).containsExactly("clip");
    }

    private Path earlier(String file) throws IOException {
        Path target = Files.createDirectory(home.resolve("clip"));
        Files.writeString(target.resolve(file), OLD);
        return target;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> String.valueOf(entry.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
