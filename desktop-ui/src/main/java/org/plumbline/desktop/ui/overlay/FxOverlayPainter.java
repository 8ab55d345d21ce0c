package org.plumbline.desktop.ui.overlay;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.plumbline.core.overlay.OverlayShape;

/**
 * Paints shapes and decides nothing but their look. Strokes are drawn in view units, so they stay crisp at any zoom, and
 * every stroke has a dark casing, so it is seen on any picture.
 */
public final class FxOverlayPainter {
    private static final Color CASING = Color.rgb(0, 0, 0, 0.6);
    private static final Color PILL = Color.rgb(12, 16, 22, 0.8);

    /** Paints shapes in their order; the canvas is not cleared. */
    public void paint(GraphicsContext graphics, Placement placement, List<OverlayShape> shapes) {
        graphics.save();
        graphics.setLineCap(StrokeLineCap.ROUND);
        graphics.setLineJoin(StrokeLineJoin.ROUND);
        for (OverlayShape shape : shapes) {
            Ink ink = Ink.of(shape.role());
            switch (shape) {
                case OverlayShape.Polyline line -> line(graphics, placement, ink, line);
                case OverlayShape.Circle circle -> circle(graphics, placement, ink, circle);
                case OverlayShape.Dot dot -> dot(graphics, placement, ink, dot);
                case OverlayShape.Label label -> label(graphics, placement, ink, label);
            }
        }
        graphics.restore();
    }

    private static void line(GraphicsContext graphics, Placement placement, Ink ink, OverlayShape.Polyline line) {
        int n = line.points().size();
        double[] xs = new double[n];
        double[] ys = new double[n];
        for (int i = 0; i < n; i++) {
            xs[i] = placement.x(line.points().get(i));
            ys[i] = placement.y(line.points().get(i));
        }
        double unit = placement.strokeUnit();
        pen(graphics, CASING, (ink.width() + 2) * unit, ink, unit);
        graphics.strokePolyline(xs, ys, n);
        pen(graphics, ink.colour(), ink.width() * unit, ink, unit);
        graphics.strokePolyline(xs, ys, n);
    }

    private static void circle(GraphicsContext graphics, Placement placement, Ink ink, OverlayShape.Circle circle) {
        double unit = placement.strokeUnit();
        double radius = circle.radiusPixels() * placement.scale();
        double x = placement.x(circle.centre()) - radius;
        double y = placement.y(circle.centre()) - radius;
        pen(graphics, CASING, (ink.width() + 2) * unit, ink, unit);
        graphics.strokeOval(x, y, 2 * radius, 2 * radius);
        pen(graphics, ink.colour(), ink.width() * unit, ink, unit);
        graphics.strokeOval(x, y, 2 * radius, 2 * radius);
    }

    private static void pen(GraphicsContext graphics, Color colour, double width, Ink ink, double unit) {
        graphics.setStroke(colour);
        graphics.setLineWidth(width);
        if (ink.dashed()) {
            graphics.setLineDashes(5 * unit, 5 * unit);
        } else {
            graphics.setLineDashes((double[]) null);
        }
    }

    private static void dot(GraphicsContext graphics, Placement placement, Ink ink, OverlayShape.Dot dot) {
        double unit = placement.strokeUnit();
        double radius = (ink.isFault() ? 8 : 4) * unit;
        double x = placement.x(dot.centre());
        double y = placement.y(dot.centre());
        graphics.setLineDashes((double[]) null);
        Corners corners = Corners.of(ink.mark(), x, y, radius);
        if (ink.hollow()) {
            graphics.setStroke(CASING);
            graphics.setLineWidth(3.6 * unit);
            corners.stroke(graphics);
            graphics.setStroke(ink.colour());
            graphics.setLineWidth(1.8 * unit);
            corners.stroke(graphics);
        } else {
            graphics.setFill(ink.colour());
            graphics.setStroke(CASING);
            graphics.setLineWidth(3 * unit);
            corners.stroke(graphics);
            corners.fill(graphics);
        }
    }

    private static void label(GraphicsContext graphics, Placement placement, Ink ink, OverlayShape.Label label) {
        double unit = placement.strokeUnit();
        Font font = Font.font(null, FontWeight.SEMI_BOLD, 13 * unit);
        Text measure = new Text(label.text());
        measure.setFont(font);
        double mark = ink.isFault() ? 16 * unit : 0;
        double width = measure.getLayoutBounds().getWidth() + 12 * unit + mark;
        double height = 22 * unit;
        double gap = 10 * unit;
        double wished = placement.x(label.anchor()) + gap;
        double right = placement.left() + placement.width();
        double x = wished + width > right ? placement.x(label.anchor()) - gap - width : wished;
        x = Math.max(placement.left(), Math.min(x, right - width));
        double bottom = placement.top() + placement.height() - height;
        double y = Math.clamp(
                placement.y(label.anchor()) - height / 2, placement.top(), Math.max(placement.top(), bottom));
        graphics.setFill(PILL);
        graphics.fillRoundRect(x, y, width, height, 8 * unit, 8 * unit);
        if (mark > 0) {
            graphics.setFill(ink.colour());
            Corners.of(ink.mark(), x + 6 * unit + mark / 2 - 2 * unit, y + height / 2, 6 * unit)
                    .fill(graphics);
        }
        graphics.setFont(font);
        graphics.setTextBaseline(VPos.CENTER);
        graphics.setFill(Color.WHITE);
        graphics.fillText(label.text(), x + 6 * unit + mark, y + height / 2);
    }
}
