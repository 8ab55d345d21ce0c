package org.plumbline.desktop.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.correction.Correction;
import org.plumbline.core.correction.Corrections;
import org.plumbline.core.correction.Opinion;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.port.LifterChoice;
import org.plumbline.core.rep.RepEvent;
import org.plumbline.desktop.store.CorrectionsFile;
import org.plumbline.desktop.ui.correct.Handle;
import org.plumbline.desktop.ui.overlay.Placement;

/** Putting things right by mouse and by keyboard in the real window. */
class CorrectTest {
    private static final int FRAME = 45;

    @TempDir
    Path folder;

    private Path clip = Path.of("none");

    @BeforeEach
    void clip() throws Exception {
        clip = Files.createFile(folder.resolve("set ü.mp4"));
    }

    @Test
    void aDraggedJointIsJudgedAtOnceKeptBesideTheClipAndFoundAgain() throws Exception {
        Corrections made;
        try (ShownWindow window = correcting()) {
            int judged = window.judged.size();
            PixelPoint hip = DrawnLift.at(FRAME).hip();
            dragTo(window, hip, 40, -25);
            Fx.until("it is judged again", () -> window.judged.size() > judged);
            made = window.corrected.getLast();
            assertThat(made.all()).singleElement().isInstanceOfSatisfying(Correction.JointMoved.class, moved -> {
                assertThat(moved.frame()).isEqualTo(FRAME);
                assertThat(moved.joint().name()).endsWith("_HIP");
                assertThat(moved.to().x()).isEqualTo(hip.x() + 40, within(3.0));
                assertThat(moved.to().y()).isEqualTo(hip.y() - 25, within(3.0));
            });
            assertThat(window.capture.log).as("the network is not asked again").hasSize(2);
            Fx.until("it is kept", () -> kept().equals(Optional.of(window.corrected.getLast())));
            for (boolean dark : new boolean[] {false, true}) {
                if (dark) {
                    Fx.run(() -> ((Button) window.node("#theme")).fire());
                }
                window.at(1280, 800, "correct-" + (dark ? "dark" : "light"), root -> true);
            }
            assertThat(window.unexpected).isEmpty();
        }
        try (ShownWindow again = ShownWindow.with(clip)) {
            again.waitForFindings();
            assertThat(again.corrected.getLast()).isEqualTo(made);
        }
    }

    @Test
    void anotherPersonIsPickedLookedAtAndTakenBackWithoutLookingAgain() throws Exception {
        try (ShownWindow window = correcting()) {
            PixelPoint hip = DrawnLift.at(FRAME).hip();
            dragTo(window, hip, 30, -25);
            Fx.until("the hip is moved", () -> last(window) instanceof Correction.JointMoved);
            Fx.run(() -> ((ToggleButton) window.node("#pick-lifter")).fire());
            dragTo(window, new PixelPoint(60, 200), 0, 0);
            Fx.until("another is looked at", () -> window.capture.log.size() == 4);
            window.waitForFindings();
            Fx.until("it is judged", () -> last(window) instanceof Correction.LifterPicked);
            assertThat(window.corrected.getLast().all())
                    .as("what was put right of the other is gone")
                    .hasSize(1);
            assertThat(((Correction.LifterPicked) last(window)).at().x()).isEqualTo(60, within(3.0));
            assertThat(window.capture.lifters.getLast()).isInstanceOf(LifterChoice.At.class);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            Fx.until("the first is back", () -> last(window) instanceof Correction.JointMoved);
            assertThat(window.capture.log).as("his track is still there").hasSize(4);
            assertThat(window.unexpected).isEmpty();
        }
    }

    @Test
    void anotherPersonIsPickedByKeyboard() throws Exception {
        try (ShownWindow window = correcting()) {
            Fx.run(() -> window.node("#video").requestFocus());
            window.press(KeyCode.CONTROL, KeyCode.L);
            PixelPoint middle =
                    Fx.get(() -> window.model().correct().aimProperty().get().orElseThrow());
            window.press(KeyCode.LEFT);
            window.press(KeyCode.SHIFT, KeyCode.UP);
            window.press(KeyCode.ENTER);
            Fx.until("it is picked", () -> last(window) instanceof Correction.LifterPicked);
            PixelPoint at = ((Correction.LifterPicked) last(window)).at();
            assertThat(at).isEqualTo(new PixelPoint(middle.x() - 10, middle.y() - 60));
        }
    }

    @Test
    void thePlateIsMovedByItsCentreAndSizedByItsRim() throws Exception {
        try (ShownWindow window = correcting()) {
            PixelPoint bar = DrawnLift.at(FRAME).bar();
            dragTo(window, bar, 12, 9);
            Fx.until("its centre is moved", () -> last(window) instanceof Correction.PlateCentred);
            Fx.until(
                    "it is shown there",
                    () -> Math.abs(place(window, new Handle.PlateCentre()).x() - bar.x() - 12) < 3);
            PixelPoint rim = Fx.get(() -> place(window, new Handle.PlateRim()));
            dragTo(window, rim, 20, 0);
            Fx.until("it is sized", () -> last(window) instanceof Correction.PlateSized);
            assertThat(((Correction.PlateSized) last(window)).diameterPixels())
                    .isEqualTo(2 * (DrawnLift.plateRadius() + 20), within(6.0));
        }
    }

    @Test
    void everythingCanBeDoneByKeyboardAndTakenBackWithoutEnd() throws Exception {
        try (ShownWindow window = correcting()) {
            PixelPoint ear = Fx.get(() ->
                    window.model().correct().handlesProperty().get().getFirst().place());
            window.press(KeyCode.TAB);
            assertThat(Fx.get(() -> ((Labeled) window.node("#held")).getText())).startsWith("Ear");
            assertThat(Fx.get(() -> window.node("#video").getAccessibleText())).contains("Ear");
            for (int i = 0; i < 5; i++) {
                window.press(KeyCode.RIGHT);
            }
            window.press(KeyCode.SHIFT, KeyCode.DOWN);
            Fx.until(
                    "six steps were made",
                    () -> ((Labeled) window.node("#undo")).getText().equals("Undo (6)"));
            assertThat(Fx.get(() -> window.shownIndex())).as("the frame stays").isEqualTo(FRAME);
            Correction.JointMoved moved = (Correction.JointMoved) Fx.get(() -> last(window));
            assertThat(moved.to().x()).isEqualTo(ear.x() + 5, within(0.01));
            assertThat(moved.to().y()).isEqualTo(ear.y() + 10, within(0.01));
            for (int i = 0; i < 6; i++) {
                window.press(KeyCode.CONTROL, KeyCode.Z);
            }
            Fx.until(
                    "all is taken back",
                    () -> window.model().correct().corrections().isEmpty());
            Fx.until("no file is left", () -> kept().isEmpty());
            Fx.run(() -> ((Button) window.node("#redo")).fire());
            assertThat(Fx.get(() -> window.model().correct().corrections().all()))
                    .hasSize(1);
            window.press(KeyCode.ESCAPE);
            assertThat(Fx.get(() -> window.model().correct().heldProperty().get()))
                    .isEmpty();
            window.press(KeyCode.ESCAPE);
            assertThat(window.isSeen("#correct-bar")).isFalse();
        }
    }

    @Test
    void eventsAndTheFloorAreSetFromTheMenu() throws Exception {
        try (ShownWindow window = correcting()) {
            fire(window, "set-LIFT_OFF");
            assertThat(Fx.get(() -> last(window))).isInstanceOfSatisfying(Correction.EventSet.class, set -> {
                assertThat(set.frame()).isEqualTo(FRAME);
                assertThat(set.event()).isEqualTo(RepEvent.LIFT_OFF);
                assertThat(set.within()).isBetween(30, 75);
            });
            Fx.run(() -> window.model().correct().hold(Optional.of(new Handle.PlateRim())));
            fire(window, "set-floor");
            PixelPoint bar = DrawnLift.at(FRAME).bar();
            assertThat(Fx.get(() -> last(window)))
                    .isInstanceOfSatisfying(
                            Correction.FloorSet.class,
                            floor -> assertThat(floor.y()).isEqualTo(bar.y() + DrawnLift.plateRadius(), within(0.1)));
        }
    }

    @Test
    void aFaultIsRejectedWithAReasonStaysInSightAndCanBeTakenBack() throws Exception {
        try (ShownWindow window = correcting()) {
            Fx.run(() -> ((Button) window.node("#reject-F08")).fire());
            Fx.run(() -> {
                TextField reason = (TextField) window.node("#reason-F08");
                reason.setText("the camera moved");
                ((Button) window.node("#rejected-F08")).fire();
            });
            Fx.until("it is among the rejected", () -> rejected(window).equals(List.of(FaultCode.F08)));
            assertThat(Fx.get(() -> window.model()
                            .findings()
                            .findingsProperty()
                            .get()
                            .orElseThrow()
                            .first()))
                    .noneMatch(group -> group.code() == FaultCode.F08);
            assertThat(Fx.get(() -> last(window)))
                    .isEqualTo(new Correction.FaultReviewed(FaultCode.F08, Opinion.REJECTED, "the camera moved"));
            window.at(1280, 800, "rejected-light", root -> true);
            Fx.run(() -> ((Button) window.node("#back-F08")).fire());
            Fx.until("it is back", () -> rejected(window).isEmpty());
            Fx.run(() -> ((Button) window.node("#confirm-F08")).fire());
            Fx.until("it says so", () -> window.scene().lookup("#back-F08") != null);
        }
    }

    @Test
    void brokenCorrectionsAreToldAndSetAside() throws Exception {
        Path file = CorrectionsFile.beside(clip).path();
        Files.writeString(file, "{broken");
        try (ShownWindow window = correcting()) {
            assertThat(Fx.get(() -> window.model().noticeProperty().get())).isInstanceOf(Notice.Problem.class);
            assertThat(file).hasContent("{broken");
            dragTo(window, DrawnLift.at(FRAME).hip(), 30, 0);
            Fx.until("the new ones are kept", () -> kept().isPresent());
            assertThat(file.resolveSibling(file.getFileName() + ".aside1")).hasContent("{broken");
        }
    }

    private ShownWindow correcting() throws Exception {
        ShownWindow window = ShownWindow.with(clip);
        window.waitForFindings();
        Fx.run(() -> window.model()
                .player()
                .jumpTo(DrawnLift.INTERVAL.multipliedBy(FRAME).plus(Duration.ofMillis(5))));
        window.waitForFrame(FRAME);
        Fx.run(() -> window.node("#video").requestFocus());
        window.press(KeyCode.E);
        assertThat(window.isSeen("#correct-bar")).isTrue();
        return window;
    }

    private Optional<Corrections> kept() {
        return CorrectionsFile.beside(clip).read("0") instanceof CorrectionsFile.Found.Kept(Corrections corrections)
                ? Optional.of(corrections)
                : Optional.empty();
    }

    private static void fire(ShownWindow window, String id) throws Exception {
        Fx.run(() -> ((MenuButton) window.node("#set-here"))
                .getItems().stream()
                        .filter(item -> id.equals(item.getId()))
                        .findFirst()
                        .orElseThrow()
                        .fire());
    }

    private static List<FaultCode> rejected(ShownWindow window) {
        return window.model().findings().findingsProperty().get().orElseThrow().rejected().stream()
                .map(group -> group.code())
                .toList();
    }

    private static Correction last(ShownWindow window) {
        List<Correction> all = window.model().correct().corrections().all();
        return all.isEmpty() ? new Correction.FloorSet(0, -1) : all.getLast();
    }

    private static PixelPoint place(ShownWindow window, Handle handle) {
        return window.model().correct().handlesProperty().get().stream()
                .filter(one -> one.handle().equals(handle))
                .findFirst()
                .orElseThrow()
                .place();
    }

    /** Drags from a place of the picture, by pixels of the picture. */
    private static void dragTo(ShownWindow window, PixelPoint from, double x, double y) throws Exception {
        Fx.run(() -> {
            window.scene().getRoot().applyCss();
            window.scene().getRoot().layout();
            Node video = window.node("#video");
            Bounds box = video.getLayoutBounds();
            Placement at = Placement.fit(DrawnLift.WIDTH, DrawnLift.HEIGHT, box.getWidth(), box.getHeight());
            var start = video.localToScreen(at.x(from), at.y(from));
            var end = video.localToScreen(at.x(from) + x * at.scale(), at.y(from) + y * at.scale());
            Robot robot = new Robot();
            robot.mouseMove(start);
            robot.mousePress(MouseButton.PRIMARY);
            robot.mouseMove(start.midpoint(end));
            robot.mouseMove(end);
            robot.mouseRelease(MouseButton.PRIMARY);
        });
    }
}
