package org.plumbline.desktop.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.control.Button;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.desktop.ui.keys.Action;
import org.plumbline.desktop.ui.player.PlayerViewModel;

/** Every key of the player, pressed on the real scene. */
class PlayerKeysTest {
    @TempDir
    Path folder;

    @Test
    void jGoesBackKStopsAndLGoesOn() throws Exception {
        try (ShownWindow window = paused(90)) {
            window.press(KeyCode.J);
            Fx.until("it plays back", () -> window.shownIndex() < 85);
            window.press(KeyCode.K);
            int stopped = window.frame();
            Thread.sleep(150);
            assertThat(window.frame()).isEqualTo(stopped);
            window.press(KeyCode.L);
            Fx.until("it plays on", () -> window.shownIndex() > stopped + 3);
            window.press(KeyCode.L);
            assertThat(Fx.get(() -> player(window).speedProperty().get())).isEqualTo(1.5);
        }
    }

    @Test
    void playingBackStopsAtTheFirstFrame() throws Exception {
        try (ShownWindow window = paused(6)) {
            window.press(KeyCode.J);
            Fx.until("it stops", () -> !player(window).playingProperty().get());
            window.waitForFrame(0);
        }
    }

    @Test
    void slowAndFastPlayAtThatShareOfRealTime() throws Exception {
        try (ShownWindow window = paused(0)) {
            for (int i = 0; i < 3; i++) {
                window.type("-");
            }
            assertThat(Fx.get(() -> player(window).speedProperty().get())).isEqualTo(0.25);
            window.press(KeyCode.SPACE);
            Thread.sleep(1000);
            // A quarter of real time: 7 to 8 frames a second; a busy machine may be later.
            assertThat(Fx.get(window::shownIndex)).isBetween(2, 10);
            window.type("0");
            assertThat(Fx.get(() -> player(window).speedProperty().get())).isEqualTo(1);
            window.type("+");
            assertThat(Fx.get(() -> WindowTest.words(window.node("#speed")))).contains("150");
        }
    }

    @Test
    void shiftedArrowsGoBySeconds() throws Exception {
        try (ShownWindow window = paused(60)) {
            window.press(KeyCode.SHIFT, KeyCode.LEFT);
            // Frames come a little more often than 30 times a second here.
            window.waitForFrame(29);
            window.press(KeyCode.SHIFT, KeyCode.LEFT);
            window.press(KeyCode.SHIFT, KeyCode.LEFT);
            window.waitForFrame(0);
            window.press(KeyCode.SHIFT, KeyCode.RIGHT);
            window.waitForFrame(30);
        }
    }

    @Test
    void bracketsGoFromRepToRepAndFGoesFromFaultToFault() throws Exception {
        try (ShownWindow window = paused(0)) {
            window.type("]");
            window.waitForFrame(frame(StagedAnalysis.REP_1));
            window.type("]");
            window.waitForFrame(frame(StagedAnalysis.REP_2));
            window.press(KeyCode.PAGE_UP);
            window.waitForFrame(frame(StagedAnalysis.REP_1));
            window.press(KeyCode.HOME);
            window.waitForFrame(0);
            window.press(KeyCode.F);
            window.waitForFrame(frame(StagedAnalysis.HIPS_FIRST_REP_1));
            assertThat(Fx.get(() -> window.model().findings().chosenProperty().get()))
                    .as("the fault is chosen in the list, too")
                    .isPresent();
            window.press(KeyCode.F);
            window.waitForFrame(60);
            window.press(KeyCode.SHIFT, KeyCode.F);
            window.waitForFrame(frame(StagedAnalysis.HIPS_FIRST_REP_1));
        }
    }

    @Test
    void aRepPlaysOverAndOverUntilItIsLetGo() throws Exception {
        try (ShownWindow window = paused(frame(StagedAnalysis.REP_2))) {
            window.type("+");
            window.type("+");
            window.press(KeyCode.R);
            int first = frame(StagedAnalysis.REP_2);
            Fx.until("it is well into the rep", () -> window.shownIndex() > first + 20);
            Fx.until("it begins again", () -> window.shownIndex() < first + 10);
            assertThat(Fx.get(() -> player(window).playingProperty().get())).isTrue();
            window.press(KeyCode.R);
            assertThat(Fx.get(() -> player(window).range().rangeProperty().get()))
                    .isEmpty();
        }
    }

    @Test
    void playingStopsAtTheOutPoint() throws Exception {
        try (ShownWindow window = paused(30)) {
            window.press(KeyCode.I);
            Fx.run(() -> player(window).jumpTo(Duration.ofMillis(1400)));
            window.waitForFrame(frame(Duration.ofMillis(1400)));
            window.press(KeyCode.O);
            window.press(KeyCode.SPACE);
            Fx.until("it stops", () -> !player(window).playingProperty().get());
            assertThat(window.frame()).isBetween(41, 43);
            window.press(KeyCode.X);
            assertThat(Fx.get(() -> player(window).range().rangeProperty().get()))
                    .isEmpty();
        }
    }

    @Test
    void theWheelGoesThroughFramesAndWithCtrlZoomsAtThePointer() throws Exception {
        try (ShownWindow window = paused(50)) {
            scroll(window, 120, false, 0.5);
            window.waitForFrame(47);
            scroll(window, -40, false, 0.5);
            window.waitForFrame(48);
            double before = Fx.get(() -> place(window, 0.25));
            scroll(window, 200, true, 0.25);
            assertThat(Fx.get(() -> player(window).zoomProperty().get().factor()))
                    .isGreaterThan(1.8);
            // What was under the pointer still is.
            assertThat(Fx.get(() -> place(window, 0.25))).isCloseTo(before, within(0.01));
            double x = Fx.get(() -> player(window).zoomProperty().get().x());
            drag(window, MouseEvent.MOUSE_PRESSED, 300);
            drag(window, MouseEvent.MOUSE_DRAGGED, 240);
            drag(window, MouseEvent.MOUSE_RELEASED, 240);
            assertThat(Fx.get(() -> player(window).zoomProperty().get().x())).isGreaterThan(x);
            assertThat(Fx.get(() -> player(window).playingProperty().get()))
                    .as("dragging does not play")
                    .isFalse();
            window.press(KeyCode.CONTROL, KeyCode.DIGIT0);
            assertThat(Fx.get(() -> player(window).zoomProperty().get().isWhole()))
                    .isTrue();
        }
    }

    @Test
    void fullScreenLeavesThePictureAlone() throws Exception {
        try (ShownWindow window = paused(0)) {
            window.press(KeyCode.F11);
            assertThat(window.isSeen(".side-panel")).isFalse();
            assertThat(window.isSeen(".header")).isFalse();
            assertThat(window.isSeen("#video")).isTrue();
            window.press(KeyCode.F11);
            assertThat(window.isSeen(".side-panel")).isTrue();
        }
    }

    @Test
    void aKeyCanBeChangedOnTheSheetAndIsKeptForTheNextTime() throws Exception {
        Path settings;
        try (ShownWindow window = paused(10)) {
            settings = window.settings;
            window.type("?");
            assertThat(window.isSeen("#keys")).isTrue();
            window.press(KeyCode.RIGHT);
            assertThat(Fx.get(window::shownIndex))
                    .as("keys do nothing below the sheet")
                    .isEqualTo(10);
            Fx.run(() -> ((Button) window.node("#key-" + Action.FRAME_ON.name())).fire());
            window.press(KeyCode.N);
            assertThat(Fx.get(() -> ((Button) window.node("#key-" + Action.FRAME_ON.name())).getText()))
                    .isEqualTo("N");
            window.press(KeyCode.ESCAPE);
            assertThat(window.isSeen("#keys")).isFalse();
            window.press(KeyCode.N);
            window.waitForFrame(11);
            window.press(KeyCode.RIGHT);
            assertThat(Fx.get(window::shownIndex)).isEqualTo(11);
        }
        assertThat(Files.readString(settings)).contains("key.frame_on=N");
    }

    private static PlayerViewModel player(ShownWindow window) {
        return window.model().player();
    }

    private static int frame(Duration moment) {
        return ShownWindow.frameAt(moment);
    }

    /** Where in the picture, as a share of its width, a place of the view lies. */
    private static double place(ShownWindow window, double share) {
        var video = window.node("#video");
        ImageView image = (ImageView) video.lookup("ImageView");
        double x = video.getBoundsInLocal().getWidth() * share;
        return (x - image.getX()) / image.getFitWidth();
    }

    private static void drag(ShownWindow window, EventType<MouseEvent> type, double x) throws Exception {
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        Fx.run(() -> Event.fireEvent(
                window.node("#video"),
                new MouseEvent(
                        type,
                        x,
                        150,
                        x,
                        150,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null)));
    }

    private static void scroll(ShownWindow window, double delta, boolean ctrl, double share) throws Exception {
        Fx.run(() -> {
            var video = window.node("#video");
            double x = video.getBoundsInLocal().getWidth() * share;
            double y = video.getBoundsInLocal().getHeight() / 2;
            Event.fireEvent(
                    video,
                    new ScrollEvent(
                            ScrollEvent.SCROLL,
                            x,
                            y,
                            x,
                            y,
                            false,
                            ctrl,
                            false,
                            false,
                            false,
                            false,
                            0,
                            delta,
                            0,
                            delta,
                            ScrollEvent.HorizontalTextScrollUnits.NONE,
                            0,
                            ScrollEvent.VerticalTextScrollUnits.NONE,
                            0,
                            0,
                            null));
        });
    }

    private ShownWindow paused(int frame) throws Exception {
        Path clip = clip();
        ShownWindow window = ShownWindow.with(clip);
        window.waitForFindings();
        Fx.run(() ->
                player(window).jumpTo(DrawnLift.INTERVAL.multipliedBy(frame).plusMillis(1)));
        window.waitForFrame(frame);
        return window;
    }

    private Path clip() throws IOException {
        return Files.createFile(folder.resolve("set.mp4"));
    }
}
