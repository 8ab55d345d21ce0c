package org.plumbline.desktop.ui.plots;

import java.time.Duration;
import java.util.OptionalDouble;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.plumbline.desktop.draw.Drawn;
import org.plumbline.desktop.draw.Drawn.Align;
import org.plumbline.desktop.draw.Drawn.At;
import org.plumbline.desktop.draw.Ink;
import org.plumbline.desktop.plot.Plot;
import org.plumbline.desktop.plot.PlotDrawing;
import org.plumbline.desktop.ui.control.DrawnPainter;
import org.plumbline.desktop.ui.player.PlayerViewModel;
import org.plumbline.desktop.ui.player.Screen;
import org.plumbline.desktop.ui.text.Texts;

/** One plot; its cursor is where the picture is, and pressing it goes there. */
final class PlotPane extends Region {
    private final Plot plot;
    private final PlayerViewModel player;
    private final ObservableBooleanValue dark;
    private final Texts texts;
    private final Canvas still = new Canvas();
    private final Canvas cursor = new Canvas();
    private OptionalDouble pointer = OptionalDouble.empty();
    private Subscription following = Subscription.EMPTY;

    private PlotPane(Plot plot, PlayerViewModel player, ObservableBooleanValue dark, Texts texts) {
        this.plot = plot;
        this.player = player;
        this.dark = dark;
        this.texts = texts;
    }

    static PlotPane of(Plot plot, PlayerViewModel player, ObservableBooleanValue dark, Texts texts) {
        PlotPane pane = new PlotPane(plot, player, dark, texts);
        pane.getStyleClass().add("plot");
        pane.setId("plot-" + plot.kind().name());
        pane.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        pane.setAccessibleText(texts.get("plot.spoken", plot.title()));
        pane.setMinSize(120, 90);
        pane.getChildren().addAll(pane.still, pane.cursor);
        pane.still.setMouseTransparent(true);
        pane.cursor.setMouseTransparent(true);
        pane.setOnMouseMoved(pane::point);
        pane.setOnMouseExited(event -> {
            pane.pointer = OptionalDouble.empty();
            pane.drawCursor();
        });
        pane.setOnMousePressed(pane::lead);
        pane.setOnMouseDragged(pane::lead);
        pane.following = player.screenProperty().subscribe(pane::drawCursor).and(dark.subscribe(pane::draw));
        return pane;
    }

    Plot plot() {
        return plot;
    }

    /** Follows the player no longer. */
    void release() {
        following.unsubscribe();
    }

    @Override
    protected void layoutChildren() {
        for (Canvas canvas : new Canvas[] {still, cursor}) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
        }
        draw();
    }

    private boolean isOverClip() {
        return plot.timeWord().isEmpty();
    }

    private void lead(MouseEvent event) {
        if (isOverClip() && event.isPrimaryButtonDown()) {
            player.jumpTo(Duration.ofNanos(Math.round(drawing().seconds(event.getX()) * 1e9)));
        }
        point(event);
    }

    private void point(MouseEvent event) {
        pointer = OptionalDouble.of(drawing().seconds(event.getX()));
        drawCursor();
    }

    private void draw() {
        GraphicsContext graphics = still.getGraphicsContext2D();
        graphics.clearRect(0, 0, getWidth(), getHeight());
        if (getWidth() < 80 || getHeight() < 60) {
            return;
        }
        DrawnPainter.paint(graphics, drawing().still(), dark.get());
        if (plot.isEmpty()) {
            Drawn none = new Drawn.Words(
                    Ink.MUTED,
                    12,
                    false,
                    Align.CENTRE,
                    new At(getWidth() / 2, getHeight() / 2),
                    texts.get("plot.none"));
            DrawnPainter.paint(graphics, java.util.List.of(none), dark.get());
        }
        drawCursor();
    }

    private void drawCursor() {
        GraphicsContext graphics = cursor.getGraphicsContext2D();
        graphics.clearRect(0, 0, getWidth(), getHeight());
        if (getWidth() < 80 || getHeight() < 60) {
            return;
        }
        PlotDrawing drawing = drawing();
        if (pointer.isPresent()) {
            DrawnPainter.paint(graphics, drawing.cursor(pointer.getAsDouble(), true), dark.get());
        } else if (isOverClip() && player.screenProperty().get() instanceof Screen.Shown(var picture, var shapes)) {
            DrawnPainter.paint(graphics, drawing.cursor(picture.time().toNanos() / 1e9, false), dark.get());
        }
    }

    private PlotDrawing drawing() {
        return PlotDrawing.of(plot, getWidth(), getHeight());
    }
}
