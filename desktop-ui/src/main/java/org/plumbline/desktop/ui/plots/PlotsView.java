package org.plumbline.desktop.ui.plots;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.plumbline.desktop.plot.Plot;
import org.plumbline.desktop.plot.PlotKind;
import org.plumbline.desktop.ui.control.Parts;
import org.plumbline.desktop.ui.player.PlayerViewModel;
import org.plumbline.desktop.ui.text.Texts;

/** The plots side by side, with switches for each above them. */
public final class PlotsView extends VBox {
    private final PlotsViewModel model;
    private final PlayerViewModel player;
    private final ObservableBooleanValue dark;
    private final Texts texts;
    private final HBox row = new HBox();
    private final List<PlotPane> panes = new ArrayList<>();

    private PlotsView(PlotsViewModel model, PlayerViewModel player, ObservableBooleanValue dark, Texts texts) {
        this.model = model;
        this.player = player;
        this.dark = dark;
        this.texts = texts;
    }

    /**
     * Makes the view.
     *
     * @param dark whether the paper is dark
     * @param table stands in the place of the plots when asked for
     */
    public static PlotsView of(
            PlotsViewModel model, PlayerViewModel player, ObservableBooleanValue dark, Node table, Parts parts) {
        PlotsView view = new PlotsView(model, player, dark, parts.texts());
        view.setId("plots");
        view.getStyleClass().add("plots");
        view.row.getStyleClass().add("plot-row");
        VBox.setVgrow(view.row, Priority.ALWAYS);
        VBox.setVgrow(table, Priority.ALWAYS);
        view.getChildren().addAll(view.switches(), view.row, table);
        model.tableProperty().subscribe(shown -> {
            Parts.present(table, shown);
            Parts.present(view.row, !shown);
        });
        model.plotsProperty().subscribe(view::show);
        return view;
    }

    private HBox switches() {
        FlowPane kinds = new FlowPane();
        kinds.getStyleClass().add("plot-switches");
        for (PlotKind kind : PlotKind.values()) {
            ToggleButton button = chip("chip." + kind.key());
            button.setId("show-" + kind.name());
            button.setSelected(model.has(kind));
            button.setOnAction(event -> model.show(kind, button.isSelected()));
            kinds.getChildren().add(button);
        }
        kinds.widthProperty().subscribe(width -> kinds.setPrefWrapLength(Math.max(200, width.doubleValue())));
        kinds.setMinWidth(0);
        HBox.setHgrow(kinds, Priority.ALWAYS);
        ToggleButton aligned = chip("chip.aligned");
        aligned.setId("aligned");
        aligned.selectedProperty().bindBidirectional(model.alignedProperty());
        ToggleButton table = chip("chip.table");
        table.setId("show-table");
        table.selectedProperty().bindBidirectional(model.tableProperty());
        kinds.disableProperty().bind(model.tableProperty());
        aligned.disableProperty().bind(model.tableProperty());
        HBox bar = new HBox(kinds, aligned, table, PlotMenu.of(model, texts));
        bar.getStyleClass().add("plot-bar");
        return bar;
    }

    private ToggleButton chip(String key) {
        ToggleButton button = new ToggleButton(texts.get(key));
        button.getStyleClass().add("chip");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void show(List<Plot> plots) {
        panes.forEach(PlotPane::release);
        panes.clear();
        for (Plot plot : plots) {
            PlotPane pane = PlotPane.of(plot, player, dark, texts);
            HBox.setHgrow(pane, Priority.ALWAYS);
            pane.setPrefWidth(100);
            panes.add(pane);
        }
        row.getChildren().setAll(panes);
    }
}
