package org.plumbline.desktop.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.error.OutputException;
import org.plumbline.core.error.UserMessage;
import org.plumbline.core.fault.FaultLimits;
import org.plumbline.core.fault.LimitId;
import org.plumbline.desktop.ui.results.HandBackState;
import org.plumbline.desktop.ui.text.LengthUnit;

/** Look, language, units, limits and what a viewer takes away, through the real scene. */
class PreferencesTest {
    @TempDir
    Path folder;

    @Test
    void lookAndSizeOfWordsAreKeptForTheNextTime() throws Exception {
        ShownWindow first = new ShownWindow();
        try (first) {
            first.open(Optional.empty());
            choose(first, "menu-theme-dark");
            choose(first, "menu-size-130");
            Fx.until(
                    "words are larger", () -> first.scene().getRoot().getStyle().contains("18px"));
            first.at(1280, 800, "empty-130-percent", root -> true);
        }
        ShownWindow again = new ShownWindow();
        again.settings = first.settings;
        try (again) {
            again.open(Optional.empty());
            assertThat(Fx.get(() -> again.scene().getRoot().getStyle())).contains("18px");
            assertThat(Fx.get(
                            () -> again.scene().getRoot().getPseudoClassStates().toString()))
                    .contains("dark");
            Fx.run(() -> ((Button) again.node("#theme")).fire());
            assertThat(Fx.get(
                            () -> again.scene().getRoot().getPseudoClassStates().toString()))
                    .doesNotContain("dark");
        }
    }

    @Test
    void languageAndLengthsChangeInPlaceAndTheClipStaysWhereItWas() throws Exception {
        Path clip = Files.createFile(folder.resolve("set.mp4"));
        try (ShownWindow window = ShownWindow.with(clip)) {
            window.waitForFindings();
            Fx.run(() -> window.model().player().jumpTo(Duration.ofMillis(1500)));
            int frame = ShownWindow.frameAt(Duration.ofMillis(1500));
            window.waitForFrame(frame);
            choose(window, "menu-language-de");
            window.waitForClip();
            window.waitForFindings();
            window.waitForFrame(frame);
            assertThat(Fx.get(() -> ((Labeled) window.node("#header-open")).getText()))
                    .isEqualTo("Öffnen…");
            choose(window, "menu-lengths-inch");
            window.waitForClip();
            window.waitForFindings();
            window.waitForFrame(frame);
            assertThat(Fx.get(() -> WindowTest.words(window.scene().getRoot())))
                    .contains(" in")
                    .doesNotContain(" cm");
            // Keys still do one thing each: nothing of the window before listens any more.
            window.press(KeyCode.RIGHT);
            window.waitForFrame(frame + 1);
            window.at(1280, 800, "german-inches", root -> true);
            assertThat(window.unexpected).isEmpty();
        }
    }

    @Test
    void twoChangesAtOnceLoseNothing() throws Exception {
        Path clip = Files.createFile(folder.resolve("set.mp4"));
        try (ShownWindow window = ShownWindow.with(clip)) {
            window.waitForFindings();
            Fx.run(() -> window.model().player().jumpTo(Duration.ofMillis(1500)));
            int frame = ShownWindow.frameAt(Duration.ofMillis(1500));
            window.waitForFrame(frame);
            Fx.run(() -> {
                window.model().preferences().lengthsProperty().set(LengthUnit.INCH);
                window.model().preferences().languageProperty().set(Optional.of(Locale.GERMAN));
            });
            window.waitForFindings();
            window.waitForFrame(frame);
        }
    }

    @Test
    void limitsOfOnesOwnAreUsedAndBadOnesSaid() throws Exception {
        Path clip = Files.createFile(folder.resolve("set.mp4"));
        Path mine = Files.writeString(folder.resolve("mine.txt"), "f08-trunk-drop = -6, -14\n");
        try (ShownWindow window = ShownWindow.with(clip)) {
            window.waitForFindings();
            Fx.run(() -> window.model().preferences().limitsProperty().set(Optional.of(mine)));
            Fx.until(
                    "it is judged by them",
                    () -> window.limits.getLast().of(LimitId.F08_TRUNK_DROP).serious() == -14);
            assertThat(window.capture.log).as("the network is not asked again").hasSize(2);
            Path bad = Files.writeString(folder.resolve("bad.txt"), "f08-trunk-drop = soft\n");
            Fx.run(() -> window.model().preferences().limitsProperty().set(Optional.of(bad)));
            Fx.until("it is said", () -> window.model().noticeProperty().get() instanceof Notice.Problem);
            Fx.until("the usual ones are back", () -> window.limits.getLast().equals(FaultLimits.defaults()));
        }
    }

    @Test
    void theSampleOpensFromTheEmptyWindow() throws Exception {
        ShownWindow window = new ShownWindow();
        window.sample = Optional.of(Files.createFile(folder.resolve("hips-high.mp4")));
        try (window) {
            window.open(Optional.empty());
            Fx.run(() -> ((Button) window.node("#open-sample")).fire());
            window.waitForClip();
            assertThat(Fx.get(() -> window.stage().getTitle())).contains("hips-high.mp4");
        }
    }

    @Test
    void theReportIsSavedBesideTheClipByOneKey() throws Exception {
        Path clip = Files.createFile(folder.resolve("set.mp4"));
        try (ShownWindow window = ShownWindow.with(clip)) {
            window.waitForFindings();
            boolean[] painted = {true};
            window.handBack = (review, overlay, progress, token) -> {
                painted[0] = overlay;
                progress.progress("writing", 0.5);
                return folder.resolve("set.mp4.plumbline");
            };
            window.press(KeyCode.CONTROL, KeyCode.S);
            Fx.until(
                    "it is there",
                    () -> window.model().results().stateProperty().get() instanceof HandBackState.Saved);
            assertThat(Fx.get(() -> ((Labeled) window.node("#hand-back-words")).getText()))
                    .contains("set.mp4.plumbline");
            assertThat(painted[0]).isFalse();
            window.handBack = (review, overlay, progress, token) -> {
                throw new OutputException(
                        "full", new UserMessage("The disk is full.", "Make room."), new IOException());
            };
            choose(window, "menu-SAVE_ALL");
            Fx.until(
                    "it is said",
                    () -> ((Labeled) window.node("#hand-back-words")).getText().contains("The disk is full."));
        }
    }

    @Test
    void thePictureOnScreenIsSavedWithWhatIsDrawnOverIt() throws Exception {
        Path clip = Files.createFile(folder.resolve("set.mp4"));
        try (ShownWindow window = ShownWindow.with(clip)) {
            window.waitForFindings();
            Path file = folder.resolve("frame.png");
            Fx.run(() -> window.model().savePicture(window.model().shown().orElseThrow(), file));
            Fx.until("it is there", () -> Files.exists(file));
            assertThat(javax.imageio.ImageIO.read(file.toFile()).getWidth())
                    .isEqualTo(Fx.get(
                            () -> window.model().shown().orElseThrow().picture().columns()));
        }
    }

    /** Chooses in the menu as a click does. */
    static void choose(ShownWindow window, String id) throws Exception {
        Fx.run(() -> item((MenuButton) window.node("#menu"), id).fire());
    }

    private static MenuItem item(MenuButton menu, String id) {
        return menu.getItems().stream()
                .flatMap(item ->
                        item instanceof Menu inner ? inner.getItems().stream() : Arrays.stream(new MenuItem[] {item}))
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no " + id));
    }
}
