package org.plumbline.desktop.ui.table;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import org.plumbline.core.analysis.AnalyzedRep;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.quantity.Measured;
import org.plumbline.core.quantity.Measurement;
import org.plumbline.core.rep.RepEvent;
import org.plumbline.desktop.store.ClipTime;
import org.plumbline.desktop.ui.control.Parts;
import org.plumbline.desktop.ui.text.Texts;
import org.plumbline.desktop.ui.text.Times;

/** One row a repetition, one column a measure with its error; a row leads to its lift-off. */
public final class RepTableView extends TableView<AnalyzedRep> {
    private final Texts texts;

    private RepTableView(Texts texts) {
        this.texts = texts;
    }

    /**
     * Makes the table.
     *
     * @param analysis what to show, none before there is one
     * @param jump goes to a moment of the clip
     */
    public static RepTableView of(
            ObservableValue<Optional<LiftAnalysis>> analysis, Consumer<Duration> jump, Parts parts) {
        RepTableView table = new RepTableView(parts.texts());
        table.setId("reps");
        table.getStyleClass().addAll("dense", "rep-table");
        table.setAccessibleText(parts.texts().get("table.title"));
        table.setPlaceholder(Parts.label(parts.texts().get("table.none"), "text-muted"));
        table.setRowFactory(view -> {
            TableRow<AnalyzedRep> row = new TableRow<>();
            row.setOnMouseClicked(event -> table.go(row.getItem(), analysis.getValue(), jump));
            return row;
        });
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                table.go(table.getSelectionModel().getSelectedItem(), analysis.getValue(), jump);
                event.consume();
            }
        });
        analysis.subscribe(table::fill);
        return table;
    }

    private void go(
            @org.jspecify.annotations.Nullable AnalyzedRep chosen,
            Optional<LiftAnalysis> analysis,
            Consumer<Duration> jump) {
        if (chosen != null && analysis.isPresent()) {
            liftOff(chosen, analysis.get()).ifPresent(jump);
        }
    }

    private void fill(Optional<LiftAnalysis> analysis) {
        getColumns().clear();
        getItems().clear();
        analysis.ifPresent(found -> {
            TableColumn<AnalyzedRep, Integer> number = new TableColumn<>(texts.get("table.rep"));
            number.setCellValueFactory(
                    row -> new ReadOnlyObjectWrapper<>(row.getValue().rep().number()));
            TableColumn<AnalyzedRep, String> time = new TableColumn<>(texts.get("table.time"));
            time.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(
                    liftOff(row.getValue(), found).map(Times::shortMoment).orElse("–")));
            getColumns().add(number);
            getColumns().add(time);
            Arrays.stream(MeasureId.values())
                    .filter(id -> isMeasured(found.reps(), id))
                    .forEach(id -> getColumns().add(column(id)));
            getItems().setAll(found.reps());
        });
    }

    private TableColumn<AnalyzedRep, Measurement> column(MeasureId id) {
        TableColumn<AnalyzedRep, Measurement> column = new TableColumn<>();
        Label head = Parts.label(
                texts.get("measure." + id.name().toLowerCase(Locale.ROOT).replace('_', '.')));
        head.setTooltip(new Tooltip(head.getText()));
        column.setGraphic(head);
        column.setText("");
        column.setId("measure-" + id.name());
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().measures().get(id)));
        column.setCellFactory(view -> new MeasureCell(texts));
        column.setComparator(Comparator.comparingDouble(RepTableView::sortable));
        return column;
    }

    /** What could not be measured comes last. */
    private static double sortable(Measurement measurement) {
        return measurement instanceof Measured measured ? measured.number() : Double.POSITIVE_INFINITY;
    }

    private static boolean isMeasured(List<AnalyzedRep> reps, MeasureId id) {
        return reps.stream().anyMatch(rep -> rep.measures().get(id) instanceof Measured);
    }

    private static Optional<Duration> liftOff(AnalyzedRep rep, LiftAnalysis analysis) {
        return rep.rep().saw(RepEvent.LIFT_OFF)
                ? Optional.of(Duration.ofNanos(Math.round(
                        ClipTime.of(analysis.settings()).seconds(rep.rep().at(RepEvent.LIFT_OFF)) * 1e9)))
                : Optional.empty();
    }
}
