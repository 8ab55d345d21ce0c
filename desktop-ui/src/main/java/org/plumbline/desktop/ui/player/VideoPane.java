package org.plumbline.desktop.ui.player;

import java.util.Comparator;
import java.util.List;
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
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.overlay.OverlayShape;
import org.plumbline.desktop.ui.correct.CorrectViewModel;
import org.plumbline.desktop.ui.correct.Handle;
import org.plumbline.desktop.ui.correct.HandlePainter;
import org.plumbline.desktop.ui.overlay.FxOverlayPainter;
import org.plumbline.desktop.ui.overlay.Placement;
import org.plumbline.desktop.ui.text.Texts;

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

    private static final double GRAB = 16;

    private final PlayerViewModel player;
    private final CorrectViewModel correct;
    private boolean dragging;
    private boolean moved;
    private Screen screen = new Screen.Blank();
    private double wheel;
    private Point2D grabbed = Point2D.ZERO;

    private VideoPane(PlayerViewModel player, CorrectViewModel correct) {
        this.player = player;
        this.correct = correct;
    }

    static VideoPane showing(PlayerViewModel player, CorrectViewModel correct, Texts texts) {
        VideoPane pane = new VideoPane(player, correct);
        pane.getStyleClass().add("video");
        pane.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        Runnable name = () -> pane.setAccessibleText(pane.spoken(texts));
        correct.onProperty().subscribe(name);
        correct.heldProperty().subscribe(name);
        name.run();
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
        pane.setOnMousePressed(pane::press);
        pane.setOnMouseDragged(pane::drag);
        pane.setOnMouseReleased(event -> pane.release());
        pane.setOnMouseClicked(event -> {
            pane.requestFocus();
            boolean plays = !correct.onProperty().get();
            if (plays && event.isStillSincePress() && event.getButton() == MouseButton.PRIMARY) {
                player.togglePlay();
            }
        });
        pane.setOnScroll(pane::scroll);
        pane.setOnZoom(event -> pane.zoom(event.getX(), event.getY(), event.getZoomFactor()));
        player.screenProperty().subscribe(pane::show);
        player.zoomProperty().subscribe(pane::place);
        correct.onProperty().subscribe(pane::place);
        correct.handlesProperty().subscribe(pane::place);
        correct.heldProperty().subscribe(pane::place);
        correct.aimProperty().subscribe(pane::place);
        correct.aimProperty().subscribe(name);
        pane.setOnMouseMoved(pane::hover);
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

    private String spoken(Texts texts) {
        if (!correct.onProperty().get()) {
            return texts.get("player.picture");
        }
        if (correct.aimProperty().get().isPresent()) {
            return texts.get("correct.lifter.aim");
        }
        return texts.get("correct.picture") + " "
                + correct.heldProperty()
                        .get()
                        .map(handle -> texts.get("correct.held", texts.get(handle.textKey())))
                        .orElseGet(() -> texts.get("correct.none"));
    }

    /** While correcting, a press near something that can be held takes hold of it. */
    private void press(MouseEvent event) {
        grabbed = new Point2D(event.getX(), event.getY());
        moved = false;
        dragging = false;
        if (correct.onProperty().get() && event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            player.pause();
            if (correct.aimProperty().get().isPresent()) {
                placement().ifPresent(at -> correct.pick(point(at, event)));
                return;
            }
            Optional<Handle> near = placement().flatMap(this::near);
            dragging = near.isPresent();
            correct.hold(near);
        }
    }

    /** While a lifter is being picked, the cross-hair follows the pointer. */
    private void hover(MouseEvent event) {
        correct.aimProperty()
                .get()
                .ifPresent(now -> placement().ifPresent(at -> {
                    PixelPoint to = point(at, event);
                    correct.aimBy(to.x() - now.x(), to.y() - now.y());
                }));
    }

    private static PixelPoint point(Placement at, MouseEvent event) {
        return new PixelPoint((event.getX() - at.left()) / at.scale(), (event.getY() - at.top()) / at.scale());
    }

    private Optional<Handle> near(Placement at) {
        return correct.handlesProperty().get().stream()
                .filter(one -> away(at, one) <= GRAB)
                .min(Comparator.comparingDouble(one -> away(at, one)))
                .map(Handle.Placed::handle);
    }

    private double away(Placement at, Handle.Placed one) {
        return grabbed.distance(at.x(one.place()), at.y(one.place()));
    }

    private void release() {
        if (dragging && moved) {
            correct.drop();
        }
        dragging = false;
    }

    private void drag(MouseEvent event) {
        Point2D now = new Point2D(event.getX(), event.getY());
        if (dragging) {
            moved = true;
            placement().ifPresent(at -> correct.drag(point(at, event)));
            return;
        }
        Point2D by = now.subtract(grabbed);
        grabbed = now;
        placement()
                .ifPresent(at -> player.zoomProperty()
                        .set(player.zoomProperty().get().moved(-by.getX() / at.width(), -by.getY() / at.height())));
    }

    /** While correcting, words would lie over what is to be held. */
    private static List<OverlayShape> withoutWords(List<OverlayShape> shapes) {
        return shapes.stream()
                .filter(shape -> !(shape instanceof OverlayShape.Label))
                .toList();
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
                FxOverlayPainter.paint(graphics, at, correct.onProperty().get() ? withoutWords(shapes) : shapes);
                if (correct.onProperty().get()) {
                    HandlePainter.paint(
                            graphics,
                            at,
                            correct.handlesProperty().get(),
                            correct.heldProperty().get());
                    correct.aimProperty().get().ifPresent(place -> HandlePainter.aim(graphics, at, place));
                }
            }
        });
    }
}
