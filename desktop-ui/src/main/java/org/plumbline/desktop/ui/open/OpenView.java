package org.plumbline.desktop.ui.open;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.plumbline.desktop.store.ReviewLibrary;
import org.plumbline.desktop.ui.control.Icon;
import org.plumbline.desktop.ui.control.Parts;

/** What the window shows before there is a clip: where to drop one, a button, and which files it takes. */
public final class OpenView extends StackPane {

    private OpenView() {}

    /**
     * Ways to a clip.
     *
     * @param ask asks for one
     * @param sample opens the one that comes with the program
     * @param reopen opens one looked at before
     */
    public record Ways(Runnable ask, Runnable sample, Consumer<Path> reopen) {}

    /**
     * Makes the view.
     *
     * @param loading the clip that is being opened
     * @param ways to open a clip
     * @param recent clips looked at before
     */
    public static OpenView of(
            Parts parts,
            ObservableValue<Optional<Path>> loading,
            Ways ways,
            ObservableValue<List<ReviewLibrary.Recent>> recent) {
        OpenView view = new OpenView();
        view.getStyleClass().add("open");
        Label title = Parts.label(parts.texts().get("open.title"), "open-title");
        Label or = Parts.label(parts.texts().get("open.or"), "text-muted");
        Button button = parts.button("open.button", ways.ask());
        button.setId("open-button");
        button.getStyleClass().addAll("accent", "large");
        button.setDefaultButton(true);
        Button sample = parts.button("open.sample", ways.sample());
        sample.setId("open-sample");
        sample.getStyleClass().add("flat");
        VBox zone = new VBox(Icon.of(Icon.Sign.CLIP), title, or, button, sample, formats(parts));
        zone.getStyleClass().add("drop-zone");
        ProgressIndicator turning = new ProgressIndicator();
        turning.getStyleClass().add("opening");
        Label opening = Parts.label("");
        HBox wait = new HBox(turning, opening);
        wait.getStyleClass().add("opening-row");
        Label promise = Parts.paragraph(parts.texts().get("open.promise"), "text-muted", "promise");
        VBox column = new VBox(zone, wait, RecentClips.of(recent, ways.reopen(), parts), promise);
        column.getStyleClass().add("open-column");
        view.getChildren().add(column);
        loading.subscribe(clip -> {
            opening.setText(clip.map(path ->
                            parts.texts().get("open.opening", path.getFileName().toString()))
                    .orElse(""));
            wait.setVisible(clip.isPresent());
        });
        return view;
    }

    private static VBox formats(Parts parts) {
        VBox box = new VBox(
                Parts.paragraph(parts.texts().get("open.formats"), "text-muted"),
                Parts.paragraph(parts.texts().get("open.filming"), "text-muted"));
        box.getStyleClass().add("formats");
        return box;
    }
}
