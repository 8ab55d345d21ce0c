package org.plumbline.desktop.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TitledPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.desktop.ui.analysis.AnalysisState;
import org.plumbline.desktop.ui.player.Zoom;

/** Saves each state of the window as a picture to look at, and checks that no words are cut off. */
class LookTest {
    @TempDir
    Path folder;

    private record Size(int width, int height) {}

    private static final List<Size> SIZES = List.of(new Size(900, 600), new Size(1280, 800), new Size(1920, 1080));

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void noWordsAreCutOffInAnyState(boolean dark) throws Exception {
        String theme = dark ? "dark" : "light";
        ShownWindow window = new ShownWindow();
        window.capture.until = 0.2;
        try (window) {
            window.open(Optional.empty());
            if (dark) {
                Fx.run(() -> ((Button) window.node("#theme")).fire());
            }
            look(window, "empty-" + theme);
            Path bad = Files.createFile(folder.resolve("bad 2026-11-20.mp4"));
            Fx.run(() -> window.model().open(bad));
            Fx.until("it is said", () -> window.model().noticeProperty().get() instanceof Notice.Problem);
            look(window, "bad-" + theme);
            Path clip = Files.createFile(folder.resolve("IMG_2041 deadlift 120 kg.mp4"));
            Fx.run(() -> window.model().open(clip));
            Fx.until("it has begun", () -> window.capture.log.size() == 1);
            // Time left is told once there is a pace to speak of.
            Thread.sleep(1900);
            window.capture.until = 0.43;
            Fx.until(
                    "it runs",
                    () -> window.model().analysis().stateProperty().get() instanceof AnalysisState.Running running
                            && running.done() > 0.4
                            && running.left().isPresent());
            Fx.run(() -> window.model().player().jumpTo(Duration.ofMillis(1500)));
            window.waitForFrame(ShownWindow.frameAt(Duration.ofMillis(1500)));
            look(window, "analysing-" + theme);
            Fx.run(() -> window.model().analysis().cancel());
            look(window, "cancelled-" + theme);
            window.capture.until = 1;
            Fx.run(() -> window.model().analysis().restart());
            window.waitForFindings();
            Fx.run(() -> window.model().findings().chooseNext(2));
            window.waitForFrame(ShownWindow.frameAt(StagedAnalysis.HIPS_FIRST_REP_2));
            look(window, "results-" + theme);
            Fx.run(() -> window.model().keys().shownProperty().set(true));
            look(window, "keys-" + theme);
            Fx.run(() -> {
                window.model().keys().shownProperty().set(false);
                window.model().plots().tableProperty().set(true);
                ((TitledPane) window.node("#settings")).setExpanded(true);
            });
            look(window, "table-" + theme);
            Fx.run(() -> {
                window.model().plots().tableProperty().set(false);
                window.model().plots().alignedProperty().set(true);
                ((TitledPane) window.node("#settings")).setExpanded(false);
                window.model().player().zoomProperty().set(new Zoom(2.5, 0.5, 0.6));
                window.model().player().range().setIn(Duration.ofMillis(900), Duration.ofSeconds(5));
                window.model().player().range().setOut(Duration.ofMillis(2600));
            });
            look(window, "aligned-" + theme);
            Fx.run(() -> window.model().plots().alignedProperty().set(false));
            again(window, "clean-" + theme, StagedAnalysis.clean());
            again(window, "squat-" + theme, StagedAnalysis.squat());
        }
    }

    private static void again(ShownWindow window, String name, LiftAnalysis analysis) throws Exception {
        Fx.run(() -> window.model().findings().clear());
        window.analysis = () -> analysis;
        Fx.run(() -> window.model().analysis().restart());
        window.waitForFindings();
        look(window, name);
    }

    private static void look(ShownWindow window, String name) throws Exception {
        for (Size size : SIZES) {
            List<String> cut = window.at(size.width(), size.height(), name + "-" + size.width(), root -> cutOff(root));
            assertThat(cut).as(name + " at " + size).isEmpty();
        }
    }

    /** Labels whose words end in an ellipsis or lie outside the window, the clip's own name apart. */
    private static List<String> cutOff(Node node) {
        List<String> found = new ArrayList<>();
        if (!node.isVisible()) {
            return found;
        }
        if (node instanceof Labeled labeled && !"clip".equals(labeled.getId())) {
            for (Node inner : labeled.getChildrenUnmodifiable()) {
                if (inner instanceof Text text
                        && labeled.getText() != null
                        && !text.getText().equals(labeled.getText())) {
                    found.add(labeled.getText() + " -> " + text.getText());
                }
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(cutOff(child)));
        }
        return found;
    }
}
