package org.plumbline.desktop.ui.overlay;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.plumbline.core.overlay.OverlayShape;
import org.plumbline.core.overlay.RoleStyle;

/** Draws lines and circles: a dark casing first, then the line. */
final class FxPen {
    private static final double CASING_OPACITY = 0.6;

    private final GraphicsContext graphics;
    private final Placement placement;

    FxPen(GraphicsContext graphics, Placement placement) {
        this.graphics = graphics;
        this.placement = placement;
    }

    void line(OverlayShape.Polyline line) {
        int n = line.points().size();
        double[] xs = new double[n];
        double[] ys = new double[n];
        for (int i = 0; i < n; i++) {
            xs[i] = placement.x(line.points().get(i));
            ys[i] = placement.y(line.points().get(i));
        }
        twice(RoleStyle.of(line.role()), () -> graphics.strokePolyline(xs, ys, n));
    }

    void circle(OverlayShape.Circle circle) {
        double radius = circle.radiusPixels() * placement.scale();
        double x = placement.x(circle.centre()) - radius;
        double y = placement.y(circle.centre()) - radius;
        twice(RoleStyle.of(circle.role()), () -> graphics.strokeOval(x, y, 2 * radius, 2 * radius));
    }

    private void twice(RoleStyle style, Runnable stroke) {
        double unit = placement.unit();
        boolean solid = style.dash().isEmpty();
        graphics.setLineCap(solid ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
        graphics.setLineJoin(StrokeLineJoin.ROUND);
        graphics.setLineDashes(style.dash().stream()
                .mapToDouble(length -> Math.max(1, length * unit))
                .toArray());
        graphics.setStroke(casing(style));
        graphics.setLineWidth(Math.max(1, (style.width() + RoleStyle.CASING_WIDTH) * unit));
        stroke.run();
        graphics.setStroke(colour(style));
        graphics.setLineWidth(Math.max(1, style.width() * unit));
        stroke.run();
    }

    static Color colour(RoleStyle style) {
        return rgb(style.rgb(), style.opacity());
    }

    static Color casing(RoleStyle style) {
        return rgb(RoleStyle.CASING_RGB, CASING_OPACITY * style.opacity());
    }

    static Color rgb(int rgb, double opacity) {
        return Color.rgb(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff, opacity);
    }
}
