package org.plumbline.desktop.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.desktop.ui.analysis.AnalysisState;
import org.plumbline.desktop.ui.player.Screen;

class WindowTest {
    @TempDir
    Path folder;

    @Test
    void anEmptyWindowSaysWhatToDoAndWhichFilesItTakes() throws Exception {
        try (ShownWindow window = ShownWindow.empty()) {
            assertThat(window.isSeen(".drop-zone")).isTrue();
            String words = Fx.get(() -> words(window.node(".drop-zone")));
            assertThat(words).contains("Drop a video", "Open a video", "MP4", "MOV", "HEVC", "from the side");
        }
    }

    @Test
    void aClipFromTheCommandLinePlaysAtOnceWhileItIsAnalysed() throws Exception {
        ShownWindow window = new ShownWindow();
        window.capture.until = 0.5;
        try (window) {
            window.open(Optional.of(clip("set.mp4")));
            window.waitForClip();
            Fx.until("it plays", () -> window.shownIndex() > 3);
            Fx.until(
                    "progress is heard",
                    () -> window.model().analysis().stateProperty().get() instanceof AnalysisState.Running running
                            && running.done() > 0.4);
            assertThat(window.isSeen("#progress")).isTrue();
            assertThat(Fx.get(() -> window.model().player().playingProperty().get()))
                    .isTrue();
            assertThat(Fx.get(() -> ((Screen.Shown)
                                    window.model().player().screenProperty().get())
                            .shapes()))
                    .as("nothing is drawn before there is an analysis")
                    .isEmpty();
        }
    }

    @Test
    void aDroppedClipOpens() throws Exception {
        try (ShownWindow window = ShownWindow.empty()) {
            FileDrop.onto(window.node(".drop-zone"), List.of(clip("set.mp4")));
            window.waitForClip();
            assertThat(window.isSeen("#video")).isTrue();
            assertThat(window.isSeen(".drop-zone")).isFalse();
            assertThat(Fx.get(() -> window.stage().getTitle())).contains("set.mp4");
        }
    }

    @Test
    void theOpenButtonOpensTheChosenClip() throws Exception {
        try (ShownWindow window = ShownWindow.empty()) {
            window.choice = Optional.of(clip("chosen.mov"));
            window.click(window.node("#open-button"));
            window.waitForClip();
            assertThat(Fx.get(() -> window.stage().getTitle())).contains("chosen.mov");
        }
    }

    @Test
    void aBadFileExplainsItselfInTheWindow() throws Exception {
        try (ShownWindow window = ShownWindow.empty()) {
            FileDrop.onto(window.node(".drop-zone"), List.of(clip("bad.mp4")));
            Fx.until("it is said", () -> window.model().noticeProperty().get() instanceof Notice.Problem);
            assertThat(window.isSeen("#notice")).isTrue();
            assertThat(Fx.get(() -> words(window.node("#notice"))))
                    .contains("bad.mp4", "cut short", "Copy it from the phone again")
                    .doesNotContain("moov", "Exception");
            assertThat(window.isSeen(".drop-zone")).isTrue();
        }
    }

    @Test
    void aBadFileLeavesTheOpenClipAsItIs() throws Exception {
        try (ShownWindow window = ShownWindow.with(clip("set.mp4"))) {
            window.waitForFindings();
            FileDrop.onto(window.node("#video"), List.of(clip("bad.mp4")));
            Fx.until("it is said", () -> window.model().noticeProperty().get() instanceof Notice.Problem);
            assertThat(window.isSeen("#video")).isTrue();
            assertThat(window.isSeen("#verdict")).isTrue();
            window.press(KeyCode.HOME);
            window.waitForFrame(0);
        }
    }

    @Test
    void severalFilesAndFoldersAreRefusedWithAWord() throws Exception {
        try (ShownWindow window = ShownWindow.empty()) {
            FileDrop.onto(window.node(".drop-zone"), List.of(clip("a.mp4"), clip("b.mp4")));
            assertThat(Fx.get(() -> words(window.node("#notice")))).contains("one video at a time");
            FileDrop.onto(window.node(".drop-zone"), List.of(folder));
            assertThat(Fx.get(() -> words(window.node("#notice")))).contains("folder");
        }
    }

    @Test
    void spacePausesAndPlaysOn() throws Exception {
        try (ShownWindow window = ShownWindow.with(clip("set.mp4"))) {
            Fx.until("it plays", () -> window.shownIndex() > 3);
            window.press(KeyCode.SPACE);
            int stopped = window.frame();
            Thread.sleep(200);
            assertThat(window.frame()).isEqualTo(stopped);
            window.press(KeyCode.SPACE);
            Fx.until("it plays on", () -> window.shownIndex() > stopped);
        }
    }

    @Test
    void playingKeepsTrueTime() throws Exception {
        try (ShownWindow window = ShownWindow.with(clip("set.mp4"))) {
            Fx.until("it plays", () -> window.shownIndex() > 3);
            long began = System.nanoTime();
            int first = Fx.get(window::shownIndex);
            Thread.sleep(2000);
            int last = Fx.get(window::shownIndex);
            double played = (last - first) * DrawnLift.INTERVAL.toNanos() / 1e9;
            double passed = (System.nanoTime() - began) / 1e9;
            // It never runs fast; a busy machine may hold it up, never by a large part.
            assertThat(played).isBetween(0.5 * passed, passed + 0.1);
        }
    }

    @Test
    void atTheEndItStopsAndSpacePlaysFromTheStart() throws Exception {
        try (ShownWindow window = ShownWindow.with(clip("set.mp4"))) {
            window.press(KeyCode.END);
            window.waitForFrame(DrawnLift.FRAMES - 1);
            assertThat(Fx.get(() -> words(window.node("#frame")))).contains("150 / 150");
            window.press(KeyCode.SPACE);
            Fx.until("it plays from the start", () -> window.shownIndex() > 2 && window.shownIndex() < 60);
            window.press(KeyCode.END);
            window.waitForFrame(DrawnLift.FRAMES - 1);
            window.press(KeyCode.LEFT);
            window.waitForFrame(DrawnLift.FRAMES - 2);
            window.press(KeyCode.SPACE);
            Fx.until(
                    "it stops by itself",
                    () -> !window.model().player().playingProperty().get());
            assertThat(window.frame()).isEqualTo(DrawnLift.FRAMES - 1);
        }
    }

    @Test
    void arrowsStepByOneFrameEach() throws Exception {
        try (ShownWindow window = ShownWindow.with(clip("set.mp4"))) {
            window.press(KeyCode.HOME);
            window.waitForFrame(0);
            window.press(KeyCode.LEFT);
            window.waitForFrame(0);
            for (int i = 1; i <= 40; i++) {
                window.press(KeyCode.RIGHT);
                window.waitForFrame(i);
            }
            for (int i = 39; i >= 0; i--) {
                window.press(KeyCode.LEFT);
                window.waitForFrame(i);
            }
            assertThat(Fx.get(() -> words(window.node("#time")))).contains("0:00.000");
        }
    }

    @Test
    void aHeldArrowKeyStepsOnAndEndsWithTheKey() throws Exception {
        try (ShownWindow window = ShownWindow.with(clip("set.mp4"))) {
            window.video.slowness.set(60);
            window.press(KeyCode.HOME);
            window.waitForFrame(0);
            window.hold(KeyCode.RIGHT, 30);
            int atRelease = Fx.get(window::shownIndex);
            Thread.sleep(1200);
            assertThat(atRelease).isGreaterThan(4);
            assertThat(Fx.get(window::shownIndex)).isBetween(atRelease, atRelease + 8);
        }
    }

    @Test
    void draggingTheSliderShowsTheFrameOfThatMoment() throws Exception {
        try (ShownWindow window = ShownWindow.with(clip("set.mp4"))) {
            for (double seconds : new double[] {4.01, 0.51, 2.49, 0, 3.35}) {
                window.scrubTo(seconds);
                Duration moment = Duration.ofNanos(Math.round(seconds * 1e9));
                window.waitForFrame(ShownWindow.frameAt(moment), 1);
            }
        }
    }

    @Test
    void clickingEvidenceShowsItsFrameAndArrowKeysGoThroughTheList() throws Exception {
        try (ShownWindow window = ShownWindow.with(clip("set.mp4"))) {
            window.waitForFindings();
            List<Node> rows = Fx.get(() -> List.copyOf(window.scene().getRoot().lookupAll(".evidence")));
            assertThat(rows).hasSize(4);
            window.click(rows.get(1));
            window.waitForFrame(ShownWindow.frameAt(StagedAnalysis.HIPS_FIRST_REP_2));
            assertThat(Fx.get(() -> window.model().player().playingProperty().get()))
                    .isFalse();
            window.press(KeyCode.UP);
            window.waitForFrame(ShownWindow.frameAt(StagedAnalysis.HIPS_FIRST_REP_1));
            window.press(KeyCode.RIGHT);
            window.waitForFrame(ShownWindow.frameAt(StagedAnalysis.HIPS_FIRST_REP_1) + 1);
            window.press(KeyCode.ENTER);
            window.waitForFrame(ShownWindow.frameAt(StagedAnalysis.HIPS_FIRST_REP_1));
            window.press(KeyCode.SPACE);
            Fx.until(
                    "space plays from there",
                    () -> window.model().player().playingProperty().get());
        }
    }

    @Test
    void theOverlayIsDrawnOnceThereIsAnAnalysisAndCanBeSwitchedOff() throws Exception {
        try (ShownWindow window = ShownWindow.with(clip("set.mp4"))) {
            window.waitForFindings();
            assertThat(Fx.get(() -> shapes(window))).isNotEmpty();
            window.press(KeyCode.H);
            assertThat(Fx.get(() -> shapes(window))).isEmpty();
            window.press(KeyCode.H);
            assertThat(Fx.get(() -> shapes(window))).isNotEmpty();
        }
    }

    @Test
    void cancellingStopsTheAnalysisAndOffersToStartAgain() throws Exception {
        ShownWindow window = new ShownWindow();
        window.capture.until = 0.4;
        try (window) {
            window.open(Optional.of(clip("set.mp4")));
            window.waitForClip();
            Fx.until("it has begun", () -> window.capture.log.contains("start set.mp4"));
            window.click(window.node("#cancel"));
            Fx.until("it has stopped", () -> window.capture.log.contains("stopped set.mp4"));
            assertThat(window.isSeen("#again")).isTrue();
            assertThat(window.isSeen("#progress")).isFalse();
            assertThat(window.isSeen("#video")).isTrue();
            window.capture.until = 1;
            window.click(window.node("#again"));
            window.waitForFindings();
            assertThat(window.isSeen("#verdict")).isTrue();
        }
    }

    @Test
    void openingAnotherClipStopsTheRunningAnalysis() throws Exception {
        ShownWindow window = new ShownWindow();
        window.capture.until = 0.4;
        try (window) {
            window.open(Optional.of(clip("first.mp4")));
            Fx.until("it has begun", () -> window.capture.log.contains("start first.mp4"));
            FileDrop.onto(window.node("#video"), List.of(clip("second.mp4")));
            Fx.until("the second has begun", () -> window.capture.log.contains("start second.mp4"));
            assertThat(window.capture.log).containsExactly("start first.mp4", "stopped first.mp4", "start second.mp4");
            window.capture.until = 1;
            window.waitForFindings();
            Fx.until("only one clip is open", () -> window.video.open.get() == 1);
        }
    }

    @Test
    void aFailureOfTheProgramIsToldWithACodeAndTheVideoStays() throws Exception {
        ShownWindow window = new ShownWindow();
        window.analysis = () -> {
            throw new IllegalStateException("staged");
        };
        try (window) {
            window.open(Optional.of(clip("set.mp4")));
            Fx.until(
                    "it is told",
                    () -> window.model().analysis().stateProperty().get() instanceof AnalysisState.Failed);
            assertThat(Fx.get(() -> words(window.node("#problem")))).contains("code 7F3A");
            assertThat(window.unexpected).isNotEmpty();
            assertThat(window.isSeen("#video")).isTrue();
        }
    }

    @Test
    void aFailureOnTheWindowsOwnThreadIsToldAndTheWindowStays() throws Exception {
        try (ShownWindow window = ShownWindow.with(clip("set.mp4"))) {
            Platform.runLater(() -> {
                throw new IllegalStateException("staged");
            });
            Fx.until("it is told", () -> window.model().noticeProperty().get() instanceof Notice.Problem);
            assertThat(Fx.get(() -> words(window.node("#notice")))).contains("code 7F3A");
            assertThat(window.unexpected).hasSize(1);
            assertThat(window.isSeen("#video")).isTrue();
        }
    }

    @Test
    void somethingOtherThanADeadliftIsSaidPlainly() throws Exception {
        ShownWindow window = new ShownWindow();
        window.analysis = StagedAnalysis::squat;
        try (window) {
            window.open(Optional.of(clip("squat.mp4")));
            window.waitForFindings();
            assertThat(Fx.get(() -> words(window.node(".verdict"))))
                    .contains("does not look like a deadlift", "rests on the shoulders");
            assertThat(Fx.get(() -> window.scene().getRoot().lookupAll(".evidence")))
                    .isEmpty();
        }
    }

    @Test
    void theWindowAnswersWhileDecodingIsSlow() throws Exception {
        ShownWindow window = new ShownWindow();
        window.video.slowness.set(300);
        try (window) {
            window.open(Optional.of(clip("slow.mp4")));
            window.waitForClip();
            long worst = 0;
            for (int i = 0; i < 40; i++) {
                window.press(i % 2 == 0 ? KeyCode.END : KeyCode.HOME);
                long asked = System.nanoTime();
                Fx.run(() -> {});
                worst = Math.max(worst, System.nanoTime() - asked);
            }
            assertThat(Duration.ofNanos(worst)).isLessThan(Duration.ofMillis(250));
        }
    }

    @Test
    void closingTheWindowEndsItsThreadsAndReleasesTheNetworks() throws Exception {
        ShownWindow window = new ShownWindow();
        window.capture.until = 0.4;
        window.open(Optional.of(clip("set.mp4")));
        Fx.until("the analysis has begun", () -> window.capture.log.contains("start set.mp4"));
        window.close();
        assertThat(window.model().analysis().awaitEnd(10)).isTrue();
        assertThat(window.capture.log).contains("stopped set.mp4");
        assertThat(window.capture.closed).hasValue(1);
        Fx.until("no clip is open", () -> window.video.open.get() == 0);
    }

    private static List<?> shapes(ShownWindow window) {
        return ((Screen.Shown) window.model().player().screenProperty().get()).shapes();
    }

    /** All words a node shows. */
    static String words(Node node) {
        StringBuilder words = new StringBuilder();
        if (node instanceof Labeled labeled) {
            words.append(labeled.getText()).append(' ');
        }
        if (node instanceof javafx.scene.Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> words.append(words(child)));
        }
        return words.toString();
    }

    private Path clip(String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.exists(file) ? file : Files.createFile(file);
    }
}
