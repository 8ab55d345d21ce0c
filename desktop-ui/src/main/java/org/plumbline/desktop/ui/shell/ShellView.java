package org.plumbline.desktop.ui.shell;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.plumbline.desktop.ui.analysis.AnalysisState;
import org.plumbline.desktop.ui.analysis.AnalysisView;
import org.plumbline.desktop.ui.control.Parts;
import org.plumbline.desktop.ui.faults.FindingsView;
import org.plumbline.desktop.ui.open.ClipDrop;
import org.plumbline.desktop.ui.open.OpenView;
import org.plumbline.desktop.ui.player.PlayerView;

/** The window's content: the clip with its findings beside it, or the place to drop one. */
final class ShellView extends BorderPane {
    private static final double SIDE_SHARE = 0.3;
    private static final double SIDE_LEAST = 372;
    private static final double SIDE_MOST = 520;

    private ShellView() {}

    static ShellView of(ShellViewModel shell, Parts parts, Runnable open, Runnable toggleTheme) {
        ShellView view = new ShellView();
        view.getStyleClass().add("shell");
        OpenView empty = OpenView.of(parts, shell.loadingProperty(), open);
        PlayerView player = PlayerView.of(shell.player(), parts);
        Node work = view.work(player, shell, parts);
        shell.clipProperty().subscribe(clip -> {
            view.setCenter(clip.isPresent() ? work : empty);
            if (clip.isPresent()) {
                player.focusPicture();
            }
        });
        view.setTop(new VBox(HeaderBar.of(shell, parts, open, toggleTheme), NoticeBar.of(shell, parts)));
        ClipDrop.onto(view, shell::openDropped);
        return view;
    }

    private Node work(PlayerView player, ShellViewModel shell, Parts parts) {
        HBox.setHgrow(player, Priority.ALWAYS);
        FindingsView findings = FindingsView.of(shell.findings(), parts.texts());
        StackPane side = new StackPane(findings, AnalysisView.of(shell.analysis(), parts));
        side.getStyleClass().add("side-panel");
        shell.analysis()
                .stateProperty()
                .subscribe(state -> Parts.present(findings, state instanceof AnalysisState.Done));
        var width = widthProperty().map(total -> Math.clamp(total.doubleValue() * SIDE_SHARE, SIDE_LEAST, SIDE_MOST));
        side.prefWidthProperty().bind(width);
        side.minWidthProperty().bind(width);
        side.maxWidthProperty().bind(width);
        return new HBox(player, side);
    }
}
