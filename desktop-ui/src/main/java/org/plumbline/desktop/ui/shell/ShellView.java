package org.plumbline.desktop.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.plumbline.desktop.ui.analysis.AnalysisState;
import org.plumbline.desktop.ui.analysis.AnalysisView;
import org.plumbline.desktop.ui.analysis.OriginBar;
import org.plumbline.desktop.ui.control.Parts;
import org.plumbline.desktop.ui.faults.FindingsView;
import org.plumbline.desktop.ui.keys.KeySheet;
import org.plumbline.desktop.ui.open.ClipDrop;
import org.plumbline.desktop.ui.open.OpenView;
import org.plumbline.desktop.ui.player.PlayerView;
import org.plumbline.desktop.ui.plots.PlotsView;
import org.plumbline.desktop.ui.results.HandBackBar;
import org.plumbline.desktop.ui.settings.SettingsView;
import org.plumbline.desktop.ui.table.RepTableView;
import org.plumbline.desktop.ui.timeline.TimelineView;

/** The window's content: the clip with its findings beside it, or the place to drop one. */
final class ShellView extends StackPane {
    private static final double SIDE_SHARE = 0.3;
    private static final double PLOT_SHARE = 0.33;
    private static final double PLOT_LEAST = 150;
    private static final double SIDE_LEAST = 372;
    private static final double SIDE_MOST = 520;

    private ShellView() {}

    static ShellView of(ShellViewModel shell, Parts parts, ObservableBooleanValue dark, ShellActions actions) {
        ShellView view = new ShellView();
        view.getStyleClass().add("shell");
        BorderPane frame = new BorderPane();
        OpenView empty = OpenView.of(
                parts,
                shell.loadingProperty(),
                new OpenView.Ways(actions::open, shell::openSample, shell::open),
                shell.recent().clipsProperty());
        TimelineView line = TimelineView.of(shell.player(), shell.marksProperty(), dark, parts);
        PlayerView player = PlayerView.of(shell.player(), shell.correct(), line, parts);
        RepTableView table = RepTableView.of(shell.foundProperty(), shell.player()::jumpTo, parts);
        PlotsView plots = PlotsView.of(shell.plots(), shell.player(), dark, table, parts);
        Runnable dock = () -> Parts.present(
                plots,
                shell.plots().shownProperty().get()
                        && !shell.fullScreenProperty().get()
                        && shell.analysis().stateProperty().get() instanceof AnalysisState.Done);
        shell.plots().shownProperty().subscribe(dock);
        shell.fullScreenProperty().subscribe(dock);
        shell.analysis().stateProperty().subscribe(dock);
        Node work = view.work(player, plots, shell, parts);
        shell.clipProperty().subscribe(clip -> {
            frame.setCenter(clip.isPresent() ? work : empty);
            if (clip.isPresent()) {
                player.focusPicture();
            }
        });
        HeaderBar header = HeaderBar.of(shell, parts, actions);
        shell.fullScreenProperty().subscribe(full -> Parts.present(header, !full));
        frame.setTop(new VBox(header, NoticeBar.of(shell, parts), HandBackBar.of(shell.results(), parts)));
        KeySheet keys = KeySheet.of(shell.keys(), parts);
        shell.keys().shownProperty().subscribe(shown -> {
            if (!shown && shell.clipProperty().get().isPresent()) {
                player.focusPicture();
            }
        });
        view.getChildren().addAll(frame, keys);
        ClipDrop.onto(view, shell::openDropped);
        return view;
    }

    private Node work(PlayerView player, PlotsView plots, ShellViewModel shell, Parts parts) {
        VBox left = new VBox(player, plots);
        VBox.setVgrow(player, Priority.ALWAYS);
        left.setMinWidth(0);
        player.setMinWidth(0);
        plots.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        plots.prefHeightProperty().bind(left.heightProperty().multiply(PLOT_SHARE));
        plots.setMinHeight(PLOT_LEAST);
        FindingsView findings = FindingsView.of(shell.findings(), parts.texts());
        StackPane results = new StackPane(findings, AnalysisView.of(shell.analysis(), parts));
        VBox.setVgrow(results, Priority.ALWAYS);
        VBox side = new VBox(SettingsView.of(shell.settings(), parts), OriginBar.of(shell.analysis(), parts), results);
        side.getStyleClass().add("side-panel");
        shell.analysis()
                .stateProperty()
                .subscribe(state -> Parts.present(findings, state instanceof AnalysisState.Done));
        var width = Bindings.createDoubleBinding(
                () -> sideWidth(getWidth(), shell.preferences().sizeProperty().get() / 100.0),
                widthProperty(),
                shell.preferences().sizeProperty());
        side.prefWidthProperty().bind(width);
        side.minWidthProperty().bind(width);
        side.maxWidthProperty().bind(width);
        shell.fullScreenProperty().subscribe(full -> Parts.present(side, !full));
        return new HBox(left, side);
    }

    /** Larger words need a wider column, but the picture keeps half of the window. */
    private static double sideWidth(double window, double words) {
        double wanted = Math.clamp(window * SIDE_SHARE, SIDE_LEAST, SIDE_MOST) * words;
        return Math.max(SIDE_LEAST, Math.min(wanted, window / 2));
    }
}
