package org.plumbline.desktop.ui.timeline;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.plumbline.desktop.ui.control.DrawnPainter;
import org.plumbline.desktop.ui.control.Parts;
import org.plumbline.desktop.ui.marks.ClipMarks;
import org.plumbline.desktop.ui.player.PlayerViewModel;
import org.plumbline.desktop.ui.player.Screen;
import org.plumbline.desktop.ui.text.Texts;
import org.plumbline.desktop.ui.text.Times;

/** The line of the clip: press or drag to go to a moment, hover to see what is there. */
public final class TimelineView extends Region {
    private final PlayerViewModel player;
    private final ObservableValue<ClipMarks> marks;
    private final ObservableBooleanValue dark;
    private final Texts texts;
    private final Canvas still = new Canvas();
    private final Canvas head = new Canvas();
    private final HoverPicture hover;

    private TimelineView(
            PlayerViewModel player, ObservableValue<ClipMarks> marks, ObservableBooleanValue dark, Texts texts) {
        this.player = player;
        this.marks = marks;
        this.dark = dark;
        this.texts = texts;
        this.hover = new HoverPicture(texts);
    }

    /**
     * Makes the view.
     *
     * @param marks what is worth going to
     * @param dark whether the paper is dark
     */
    public static TimelineView of(
            PlayerViewModel player, ObservableValue<ClipMarks> marks, ObservableBooleanValue dark, Parts parts) {
        TimelineView view = new TimelineView(player, marks, dark, parts.texts());
        view.setId("scrub");
        view.getStyleClass().add("timeline");
        view.setFocusTraversable(true);
        view.setAccessibleRole(AccessibleRole.SLIDER);
        view.setAccessibleText(parts.texts().get("player.slider"));
        view.getChildren().addAll(view.still, view.head);
        view.still.setMouseTransparent(true);
        view.head.setMouseTransparent(true);
        view.setOnMousePressed(view::lead);
        view.setOnMouseDragged(view::lead);
        view.setOnMouseMoved(view::peek);
        view.setOnMouseExited(event -> view.hover.hide());
        view.setOnMouseReleased(event -> view.hover.hide());
        player.screenProperty().subscribe(view::drawHead);
        player.durationProperty().subscribe(view::draw);
        player.range().rangeProperty().subscribe(view::draw);
        marks.subscribe(view::draw);
        dark.subscribe(view::draw);
        return view;
    }

    @Override
    protected double computePrefHeight(double width) {
        return TimelineDrawing.HEIGHT;
    }

    @Override
    protected double computeMinHeight(double width) {
        return TimelineDrawing.HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        for (Canvas canvas : new Canvas[] {still, head}) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
        }
        draw();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> now().toNanos() / 1e9;
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> player.durationProperty().get().toNanos() / 1e9;
            case VALUE_STRING -> Times.moment(now());
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private void lead(MouseEvent event) {
        requestFocus();
        player.jumpTo(drawing().moment(event.getX()));
        peek(event);
    }

    private void peek(MouseEvent event) {
        Duration moment = drawing().moment(event.getX());
        Point2D at = localToScreen(event.getX(), 0);
        if (at != null && !player.durationProperty().get().isZero()) {
            hover.show(this, at, moment, player.preview(moment), marks.getValue());
        }
    }

    private void draw() {
        var graphics = still.getGraphicsContext2D();
        graphics.clearRect(0, 0, getWidth(), getHeight());
        DrawnPainter.paint(
                graphics,
                drawing().still(marks.getValue(), player.range().rangeProperty().get()),
                dark.get());
        drawHead();
    }

    private void drawHead() {
        var graphics = head.getGraphicsContext2D();
        graphics.clearRect(0, 0, getWidth(), getHeight());
        DrawnPainter.paint(graphics, drawing().head(now()), dark.get());
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    private TimelineDrawing drawing() {
        Duration length = player.durationProperty().get();
        return new TimelineDrawing(
                length.isZero() ? Duration.ofSeconds(1) : length,
                Math.max(40, getWidth()),
                number -> texts.get("scope.rep", Integer.toString(number)));
    }

    private Duration now() {
        return Optional.of(player.screenProperty().get())
                .filter(Screen.Shown.class::isInstance)
                .map(shown -> ((Screen.Shown) shown).picture().time())
                .orElse(Duration.ZERO);
    }
}
