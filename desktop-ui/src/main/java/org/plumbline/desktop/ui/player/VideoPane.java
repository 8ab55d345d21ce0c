package org.plumbline.desktop.ui.player;

import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.plumbline.desktop.ui.overlay.FxOverlayPainter;
import org.plumbline.desktop.ui.overlay.Placement;

/** The picture as large as fits, and the shapes over it at the screen's own resolution. */
final class VideoPane extends Region {
    private final PixelSurface surface = new PixelSurface();
    private final ImageView image = new ImageView();
    private final Canvas canvas = new Canvas();
    private Screen screen = new Screen.Blank();

    private VideoPane() {}

    static VideoPane showing(PlayerViewModel player, String name) {
        VideoPane pane = new VideoPane();
        pane.getStyleClass().add("video");
        pane.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        pane.setAccessibleText(name);
        pane.setMinSize(200, 150);
        pane.setFocusTraversable(true);
        pane.image.setSmooth(true);
        pane.image.setPreserveRatio(false);
        pane.canvas.setMouseTransparent(true);
        pane.getChildren().addAll(pane.image, pane.canvas);
        pane.setOnMouseClicked(event -> {
            pane.requestFocus();
            player.togglePlay();
        });
        player.screenProperty().subscribe(pane::show);
        return pane;
    }

    private void show(Screen wanted) {
        screen = wanted;
        switch (wanted) {
            case Screen.Blank() -> image.setImage(null);
            case Screen.Shown shown -> image.setImage(surface.show(shown.picture()));
        }
        place();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        place();
    }

    private void place() {
        var graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        if (screen instanceof Screen.Shown(var picture, var shapes) && getWidth() > 0 && getHeight() > 0) {
            Placement placement = Placement.fit(picture.width(), picture.height(), getWidth(), getHeight());
            image.setX(placement.left());
            image.setY(placement.top());
            image.setFitWidth(placement.width());
            image.setFitHeight(placement.height());
            FxOverlayPainter.paint(graphics, placement, shapes);
        }
    }
}
