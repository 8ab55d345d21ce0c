package org.plumbline.desktop.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.plumbline.core.overlay.Mark;
import org.plumbline.core.overlay.OverlayShape;
import org.plumbline.core.overlay.RoleStyle;

/** Draws dots in the form of their role. */
final class MarkPen {
    private static final Color INK = new Color(RoleStyle.CASING_RGB);
    private static final int OCTAGON = 8;

    private final Graphics2D graphics;
    private final FrameView view;

    MarkPen(Graphics2D graphics, FrameView view) {
        this.graphics = graphics;
        this.view = view;
    }

    void dot(OverlayShape.Dot dot) {
        RoleStyle style = RoleStyle.of(dot.role());
        double radius = Math.max(1.5, style.markSize() * view.unit() / 2);
        double x = view.x(dot.centre());
        double y = view.y(dot.centre());
        switch (style.mark()) {
            case DISC -> fill(disc(x, y, radius), style);
            case SQUARE -> fill(new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), style);
            case DIAMOND -> fill(polygon(x, y, radius, 4, 0), style);
            case RING -> outline(disc(x, y, radius * 0.8), style);
            case CROSS -> {
                outline(new Line2D.Double(x - radius, y, x + radius, y), style);
                outline(new Line2D.Double(x, y - radius, x, y + radius), style);
            }
            case INFORMATION, TRIANGLE, OCTAGON -> sign(style.mark(), x, y, radius, style);
        }
    }

    private void sign(Mark mark, double x, double y, double radius, RoleStyle style) {
        switch (mark) {
            case TRIANGLE -> {
                fill(polygon(x, y + radius * 0.1, radius * 1.15, 3, -Math.PI / 2), style);
                stem(x, y - radius * 0.38, y + radius * 0.18, y + radius * 0.46, radius);
            }
            case OCTAGON -> {
                fill(polygon(x, y, radius, OCTAGON, Math.PI / OCTAGON), style);
                stem(x, y - radius * 0.5, y + radius * 0.12, y + radius * 0.5, radius);
            }
            default -> {
                fill(disc(x, y, radius * 0.9), style);
                stem(x, y + radius * 0.48, y - radius * 0.08, y - radius * 0.46, radius);
            }
        }
    }

    /** An exclamation mark, or upside down the letter i. */
    private void stem(double x, double from, double to, double point, double radius) {
        graphics.setColor(INK);
        graphics.setStroke(new BasicStroke((float) (radius * 0.22), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(new Line2D.Double(x, from, x, to));
        graphics.fill(disc(x, point, radius * 0.14));
    }

    private void fill(Shape shape, RoleStyle style) {
        graphics.setColor(Pen.casing(style));
        graphics.setStroke(new BasicStroke(
                (float) Math.max(1, RoleStyle.CASING_WIDTH * view.unit()),
                BasicStroke.CAP_ROUND,
                BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
        graphics.setColor(Pen.colour(style));
        graphics.fill(shape);
    }

    private void outline(Shape shape, RoleStyle style) {
        double width = Math.max(1, style.width() * view.unit());
        graphics.setColor(Pen.casing(style));
        graphics.setStroke(new BasicStroke((float) (width + RoleStyle.CASING_WIDTH * view.unit())));
        graphics.draw(shape);
        graphics.setColor(Pen.colour(style));
        graphics.setStroke(new BasicStroke((float) width));
        graphics.draw(shape);
    }

    private static Shape disc(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private static Shape polygon(double x, double y, double radius, int corners, double turn) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < corners; i++) {
            double angle = turn + 2 * Math.PI * i / corners;
            double px = x + radius * Math.cos(angle);
            double py = y + radius * Math.sin(angle);
            if (i == 0) {
                path.moveTo(px, py);
            } else {
                path.lineTo(px, py);
            }
        }
        path.closePath();
        return path;
    }
}
