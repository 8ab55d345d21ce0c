package org.plumbline.desktop.ui.overlay;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.plumbline.core.overlay.OverlayShape;
import org.plumbline.core.overlay.RoleStyle;

/** Draws dots in the form of their role. */
final class FxMarks {
    private static final int ROUND = 32;
    private static final int OCTAGON = 8;

    private final GraphicsContext graphics;
    private final Placement placement;

    FxMarks(GraphicsContext graphics, Placement placement) {
        this.graphics = graphics;
        this.placement = placement;
    }

    void dot(OverlayShape.Dot dot) {
        RoleStyle style = RoleStyle.of(dot.role());
        double radius = Math.max(1.5, style.markSize() * placement.unit() / 2);
        double x = placement.x(dot.centre());
        double y = placement.y(dot.centre());
        graphics.setLineDashes();
        graphics.setLineCap(StrokeLineCap.ROUND);
        graphics.setLineJoin(StrokeLineJoin.ROUND);
        switch (style.mark()) {
            case DISC -> fill(polygon(x, y, radius, ROUND, 0), style);
            case SQUARE -> fill(polygon(x, y, radius * Math.sqrt(2), 4, Math.PI / 4), style);
            case DIAMOND -> fill(polygon(x, y, radius, 4, 0), style);
            case RING -> outline(polygon(x, y, radius * 0.8, ROUND, 0), style);
            case CROSS -> {
                outline(new double[][] {{x - radius, x + radius}, {y, y}}, style);
                outline(new double[][] {{x, x}, {y - radius, y + radius}}, style);
            }
            case TRIANGLE -> {
                fill(polygon(x, y + radius * 0.1, radius * 1.15, 3, -Math.PI / 2), style);
                stem(x, y - radius * 0.38, y + radius * 0.18, y + radius * 0.46, radius);
            }
            case OCTAGON -> {
                fill(polygon(x, y, radius, OCTAGON, Math.PI / OCTAGON), style);
                stem(x, y - radius * 0.5, y + radius * 0.12, y + radius * 0.5, radius);
            }
            case INFORMATION -> {
                fill(polygon(x, y, radius * 0.9, ROUND, 0), style);
                stem(x, y + radius * 0.48, y - radius * 0.08, y - radius * 0.46, radius);
            }
        }
    }

    /** An exclamation mark, or upside down the letter i. */
    private void stem(double x, double from, double to, double point, double radius) {
        graphics.setStroke(FxPen.rgb(RoleStyle.CASING_RGB, 1));
        graphics.setFill(FxPen.rgb(RoleStyle.CASING_RGB, 1));
        graphics.setLineWidth(radius * 0.22);
        graphics.strokeLine(x, from, x, to);
        double dot = radius * 0.14;
        graphics.fillOval(x - dot, point - dot, 2 * dot, 2 * dot);
    }

    private void fill(double[][] corners, RoleStyle style) {
        graphics.setStroke(FxPen.casing(style));
        graphics.setLineWidth(Math.max(1, RoleStyle.CASING_WIDTH * placement.unit()));
        graphics.strokePolygon(corners[0], corners[1], corners[0].length);
        graphics.setFill(FxPen.colour(style));
        graphics.fillPolygon(corners[0], corners[1], corners[0].length);
    }

    private void outline(double[][] corners, RoleStyle style) {
        double width = Math.max(1, style.width() * placement.unit());
        graphics.setStroke(FxPen.casing(style));
        graphics.setLineWidth(width + RoleStyle.CASING_WIDTH * placement.unit());
        graphics.strokePolygon(corners[0], corners[1], corners[0].length);
        graphics.setStroke(FxPen.colour(style));
        graphics.setLineWidth(width);
        graphics.strokePolygon(corners[0], corners[1], corners[0].length);
    }

    /** Corners of a regular polygon: first all x, then all y. */
    private static double[][] polygon(double x, double y, double radius, int n, double turn) {
        double[][] corners = new double[2][n];
        for (int i = 0; i < n; i++) {
            double angle = turn + 2 * Math.PI * i / n;
            corners[0][i] = x + radius * Math.cos(angle);
            corners[1][i] = y + radius * Math.sin(angle);
        }
        return corners;
    }
}
