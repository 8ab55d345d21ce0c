package org.plumbline.desktop.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.analysis.AnalyzedRep;
import org.plumbline.core.quantity.Measured;
import org.plumbline.core.settings.AnalysisSettings;
import org.plumbline.core.settings.Stature;
import org.plumbline.core.settings.Style;
import org.plumbline.desktop.ui.analysis.AnalysisState;

/** Settings beside the result, and the table of repetitions. */
class CoachTest {
    @TempDir
    Path folder;

    @Test
    void aChangedSettingJudgesAgainWithoutLookingAgain() throws Exception {
        Path settings;
        try (ShownWindow window = analysed()) {
            settings = window.settings;
            Fx.run(() -> ((TitledPane) window.node("#settings")).setExpanded(true));
            choose(window, "#setting-plate", 40.0);
            Fx.until("it is judged again", () -> window.judged.size() == 2);
            assertThat(window.judged.getLast().plateDiameter().centimetres()).isEqualTo(40);
            assertThat(window.capture.log)
                    .as("the network looked once")
                    .containsExactly("start set.mp4", "done set.mp4");
            assertThat(Fx.get(() -> window.model().analysis().stateProperty().get()))
                    .as("the result before stays meanwhile")
                    .isInstanceOf(AnalysisState.Done.class);
            choose(window, "#setting-style", Style.SUMO);
            Fx.until(
                    "it is judged again",
                    () -> window.judged.size() >= 3 && window.judged.getLast().style() == Style.SUMO);
            assertThat(Fx.get(() -> ((TitledPane) window.node("#settings")).getText()))
                    .contains("40", "sumo");
        }
        assertThat(Files.readString(settings)).contains("analysis.plate.cm=40.0");
    }

    @Test
    void aHeightIsTakenAndNonsenseIsNot() throws Exception {
        try (ShownWindow window = analysed()) {
            Fx.run(() -> ((TitledPane) window.node("#settings")).setExpanded(true));
            height(window, "182,5");
            Fx.until("it is judged again", () -> window.judged.size() >= 2);
            assertThat(((Stature.Known) window.judged.getLast().stature())
                            .height()
                            .centimetres())
                    .isEqualTo(182.5);
            height(window, "tall");
            assertThat(Fx.get(() -> ((TextField) window.node("#setting-height")).getText()))
                    .isEqualTo("182.5");
            height(window, "");
            Fx.until(
                    "the height is unknown again", () -> window.judged.getLast().stature() instanceof Stature.Unknown);
        }
    }

    @Test
    void settingsOfTheLifterGoOnToTheNextClipAndThoseOfTheClipDoNot() throws Exception {
        try (ShownWindow window = analysed()) {
            Fx.run(() -> {
                window.model().settings().plate(35);
                window.model().settings().slowMotion(4);
            });
            Path next = Files.createFile(folder.resolve("next.mp4"));
            Fx.run(() -> window.model().open(next));
            Fx.until("it is judged", () -> window.capture.log.contains("done next.mp4"));
            Fx.until(
                    "it is done",
                    () -> window.model().analysis().stateProperty().get() instanceof AnalysisState.Done);
            AnalysisSettings last = window.judged.getLast();
            assertThat(last.plateDiameter().centimetres()).isEqualTo(35);
            assertThat(last.slowMotionFactor()).isEqualTo(1);
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void theTableShowsErrorsSortsAndLeadsToTheRep() throws Exception {
        try (ShownWindow window = analysed()) {
            Fx.run(() -> ((ToggleButton) window.node("#show-table")).fire());
            assertThat(window.isSeen("#reps")).isTrue();
            TableView<AnalyzedRep> table = (TableView<AnalyzedRep>) window.node("#reps");
            TableColumn<AnalyzedRep, ?> drop = Fx.get(() -> table.getColumns().stream()
                    .filter(column -> "measure-TRUNK_DROP".equals(column.getId()))
                    .findFirst()
                    .orElseThrow());
            Fx.run(() -> {
                drop.setSortType(TableColumn.SortType.ASCENDING);
                table.getSortOrder().setAll(java.util.List.of(drop));
            });
            assertThat(Fx.get(() -> ((Measured) drop.getCellData(0)).number())).isEqualTo(-13.4);
            Fx.until("errors, gaps and doubts are shown", () -> {
                String words = WindowTest.words(window.node("#reps"));
                return words.contains("± 2.1°") && words.contains("–") && words.contains("○");
            });
            Fx.run(() -> {
                table.requestFocus();
                table.getSelectionModel().select(0);
            });
            window.press(javafx.scene.input.KeyCode.ENTER);
            window.waitForFrame(ShownWindow.frameAt(StagedAnalysis.REP_2));
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(ShownWindow window, String id, T value) throws Exception {
        Fx.run(() -> ((ComboBox<T>) window.node(id)).setValue(value));
    }

    private static void height(ShownWindow window, String words) throws Exception {
        Fx.run(() -> {
            TextField field = (TextField) window.node("#setting-height");
            field.setText(words);
            field.fireEvent(new javafx.event.ActionEvent());
        });
    }

    private ShownWindow analysed() throws Exception {
        ShownWindow window = ShownWindow.with(Files.createFile(folder.resolve("set.mp4")));
        window.waitForFindings();
        Fx.run(() -> window.model().player().toStart());
        window.waitForFrame(0);
        return window;
    }
}
