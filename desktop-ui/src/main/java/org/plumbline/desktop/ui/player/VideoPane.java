package org.plumbline.desktop.ui.player;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.plumbline.desktop.ui.overlay.FxOverlayPainter;
import org.plumbline.desktop.ui.overlay.Placement;

/** The picture as large as fits, and the shapes over it at the screen's own resolution. */
final class VideoPane extends Region {
    private final PixelSurface surface = new PixelSurface();
    private final ImageView image = new ImageView();
    private final Canvas canvas = new Canvas();
    private static final double LEAST_WIDTH = 200;
    private static final double LEAST_HEIGHT = 150;
    private static final double NOTCH = 40;
    private static final double ZOOM_PER_NOTCH = 1.15;
    /** From here on pixels are shown as they are: who zooms in this far looks at pixels. */
    private static final double PIXELS_FROM = 4;

    private final PlayerViewModel player;
    private Screen screen = new Screen.Blank();
    private double wheel;
    private Point2D grabbed = Point2D.ZERO;

    private VideoPane(PlayerViewModel player) {
        this.player = player;
    }

    static VideoPane showing(PlayerViewModel player, String name) {
        VideoPane pane = new VideoPane(player);
        pane.getStyleClass().add("video");
        pane.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        pane.setAccessibleText(name);
        pane.setMinSize(LEAST_WIDTH, LEAST_HEIGHT);
        pane.setFocusTraversable(true);
        pane.image.setSmooth(true);
        pane.image.setPreserveRatio(false);
        pane.canvas.setMouseTransparent(true);
        pane.getChildren().addAll(pane.image, pane.canvas);
        Rectangle frame = new Rectangle();
        frame.widthProperty().bind(pane.widthProperty());
        frame.heightProperty().bind(pane.heightProperty());
        pane.setClip(frame);
        pane.setOnMousePressed(event -> pane.grabbed = new Point2D(event.getX(), event.getY()));
        pane.setOnMouseDragged(pane::drag);
        pane.setOnMouseClicked(event -> {
            pane.requestFocus();
            if (event.isStillSincePress() && event.getButton() == MouseButton.PRIMARY) {
                player.togglePlay();
            }
        });
        pane.setOnScroll(pane::scroll);
        pane.setOnZoom(event -> pane.zoom(event.getX(), event.getY(), event.getZoomFactor()));
        player.screenProperty().subscribe(pane::show);
        player.zoomProperty().subscribe(pane::place);
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

    /** The picture takes what is left, however large it is shown. */
    @Override
    protected double computePrefWidth(double height) {
        return LEAST_WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        return LEAST_HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        place();
    }

    /** The wheel goes through the frames; with Ctrl it zooms at the pointer. */
    private void scroll(ScrollEvent event) {
        if (event.isShortcutDown()) {
            zoom(event.getX(), event.getY(), Math.pow(ZOOM_PER_NOTCH, event.getDeltaY() / NOTCH));
        } else {
            wheel += event.getDeltaY() / NOTCH;
            int notches = (int) wheel;
            wheel -= notches;
            if (notches != 0) {
                player.step(-notches);
            }
        }
        event.consume();
    }

    private void zoom(double x, double y, double by) {
        placement()
                .ifPresent(at -> player.zoomProperty()
                        .set(player.zoomProperty()
                                .get()
                                .at((x - at.left()) / at.width(), (y - at.top()) / at.height(), by)));
    }

    private void drag(MouseEvent event) {
        Point2D now = new Point2D(event.getX(), event.getY());
        Point2D by = now.subtract(grabbed);
        grabbed = now;
        placement()
                .ifPresent(at -> player.zoomProperty()
                        .set(player.zoomProperty().get().moved(-by.getX() / at.width(), -by.getY() / at.height())));
    }

    private Optional<Placement> placement() {
        if (screen instanceof Screen.Shown(var picture, var shapes) && getWidth() > 0 && getHeight() > 0) {
            Zoom zoom = player.zoomProperty().get();
            return Optional.of(Placement.fit(picture.width(), picture.height(), getWidth(), getHeight())
                    .zoomed(zoom.factor(), zoom.x(), zoom.y()));
        }
        return Optional.empty();
    }

    private void place() {
        var graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        placement().ifPresent(at -> {
            image.setX(at.left());
            image.setY(at.top());
            image.setFitWidth(at.width());
            image.setFitHeight(at.height());
            image.setSmooth(at.scale() < PIXELS_FROM);
            if (screen instanceof Screen.Shown(var picture, var shapes)) {
                FxOverlayPainter.paint(graphics, at, shapes);
            }
        });
    }
}
