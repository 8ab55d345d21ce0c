package org.plumbline.desktop.ui.open;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.plumbline.desktop.store.ReviewLibrary.Recent;
import org.plumbline.desktop.ui.control.Icon;
import org.plumbline.desktop.ui.control.Parts;

/** Clips looked at before, to be opened again. */
final class RecentClips extends VBox {
    private static final double WIDTH = 112;
    private static final double HEIGHT = 84;

    private RecentClips() {}

    static RecentClips of(ObservableValue<List<Recent>> recent, Consumer<Path> open, Parts parts) {
        RecentClips clips = new RecentClips();
        clips.setId("recent");
        clips.getStyleClass().add("recent");
        Label title = Parts.label(parts.texts().get("open.recent"), "section");
        HBox row = new HBox();
        row.getStyleClass().add("recent-row");
        clips.getChildren().addAll(title, row);
        recent.subscribe(found -> {
            row.getChildren()
                    .setAll(found.stream().map(one -> tile(one, open, parts)).toList());
            Parts.present(clips, !found.isEmpty());
        });
        return clips;
    }

    private static Button tile(Recent recent, Consumer<Path> open, Parts parts) {
        String name = String.valueOf(recent.clip().getFileName());
        StackPane picture = new StackPane(Icon.of(Icon.Sign.CLIP));
        picture.getStyleClass().add("recent-picture");
        picture.setMinSize(WIDTH, HEIGHT);
        picture.setMaxSize(WIDTH, HEIGHT);
        recent.thumbnail().ifPresent(file -> {
            // Read in the background, at the size it is shown in.
            ImageView view = new ImageView(new Image(file.toUri().toString(), 2 * WIDTH, 2 * HEIGHT, true, true, true));
            view.setFitWidth(WIDTH);
            view.setFitHeight(HEIGHT);
            view.setPreserveRatio(true);
            picture.getChildren().setAll(view);
        });
        Button tile = new Button(name, picture);
        tile.setContentDisplay(ContentDisplay.TOP);
        tile.getStyleClass().addAll("flat", "recent-tile");
        tile.setPrefWidth(WIDTH + 16);
        tile.setMaxWidth(WIDTH + 16);
        tile.setAccessibleText(parts.texts().get("open.recent.spoken", name));
        tile.setTooltip(new javafx.scene.control.Tooltip(recent.clip().toString()));
        tile.setOnAction(event -> open.accept(recent.clip()));
        return tile;
    }
}
