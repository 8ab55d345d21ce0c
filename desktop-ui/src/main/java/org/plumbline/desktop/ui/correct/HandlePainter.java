package org.plumbline.desktop.ui.correct;

import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.desktop.ui.overlay.Placement;

/** Paints what can be held over the picture; what is held is larger and filled. */
public final class HandlePainter {
    private static final Color DARK = Color.rgb(16, 20, 24, 0.75);
    private static final Color LIGHT = Color.WHITE;
    private static final Color HELD = Color.rgb(0xC9, 0xA6, 0xFF);
    private static final double FREE_RADIUS = 6;
    private static final double HELD_RADIUS = 8;

    private HandlePainter() {}

    public static void paint(
            GraphicsContext graphics, Placement at, List<Handle.Placed> handles, Optional<Handle> held) {
        graphics.save();
        graphics.setLineDashes();
        for (Handle.Placed one : handles) {
            boolean isHeld = held.equals(Optional.of(one.handle()));
            if (isHeld && !(one.handle() instanceof Handle.Joint)) {
                plate(graphics, at, one, handles);
            }
            double radius = isHeld ? HELD_RADIUS : FREE_RADIUS;
            double x = at.x(one.place());
            double y = at.y(one.place());
            graphics.setStroke(DARK);
            graphics.setLineWidth(5);
            graphics.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
            graphics.setStroke(isHeld || one.corrected() ? HELD : LIGHT);
            graphics.setLineWidth(2);
            graphics.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
            if (isHeld) {
                graphics.strokeLine(x - 2 * radius, y, x - radius / 2, y);
                graphics.strokeLine(x + radius / 2, y, x + 2 * radius, y);
                graphics.strokeLine(x, y - 2 * radius, x, y - radius / 2);
                graphics.strokeLine(x, y + radius / 2, x, y + 2 * radius);
            }
        }
        graphics.restore();
    }

    /** The rim as it would be. */
    private static void plate(GraphicsContext graphics, Placement at, Handle.Placed held, List<Handle.Placed> all) {
        double radius = all.stream()
                .filter(one -> one.handle() instanceof Handle.PlateRim)
                .mapToDouble(rim -> rim.place().distanceTo(rim.plate()) * at.scale())
                .findFirst()
                .orElse(0);
        double x = at.x(held.plate());
        double y = at.y(held.plate());
        graphics.setStroke(HELD);
        graphics.setLineWidth(1.5);
        graphics.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /** A cross-hair over the whole picture where a lifter would be picked. */
    public static void aim(GraphicsContext graphics, Placement at, PixelPoint place) {
        graphics.save();
        double x = at.x(place);
        double y = at.y(place);
        for (boolean below : new boolean[] {true, false}) {
            graphics.setStroke(below ? DARK : HELD);
            graphics.setLineWidth(below ? 4 : 1.5);
            graphics.strokeLine(at.left(), y, at.left() + at.width(), y);
            graphics.strokeLine(x, at.top(), x, at.top() + at.height());
            graphics.strokeOval(x - 14, y - 14, 28, 28);
        }
        graphics.restore();
    }
}
