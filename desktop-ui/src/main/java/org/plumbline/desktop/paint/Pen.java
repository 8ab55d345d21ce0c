package org.plumbline.desktop.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.overlay.OverlayShape;
import org.plumbline.core.overlay.RoleStyle;

/** Draws lines and circles: a dark casing first, then the line. */
final class Pen {
    private static final int CASING_ALPHA = 150;

    private final Graphics2D graphics;
    private final FrameView view;

    Pen(Graphics2D graphics, FrameView view) {
        this.graphics = graphics;
        this.view = view;
    }

    void line(OverlayShape.Polyline line) {
        List<PixelPoint> points = line.points();
        if (points.isEmpty()) {
            return;
        }
        Path2D path = new Path2D.Double();
        path.moveTo(view.x(points.getFirst()), view.y(points.getFirst()));
        for (PixelPoint point : points.subList(1, points.size())) {
            path.lineTo(view.x(point), view.y(point));
        }
        stroke(path, RoleStyle.of(line.role()));
    }

    void circle(OverlayShape.Circle circle) {
        double radius = circle.radiusPixels() * view.zoom();
        stroke(
                new Ellipse2D.Double(
                        view.x(circle.centre()) - radius, view.y(circle.centre()) - radius, 2 * radius, 2 * radius),
                RoleStyle.of(circle.role()));
    }

    private void stroke(Shape shape, RoleStyle style) {
        graphics.setColor(casing(style));
        graphics.setStroke(stroke(style.width() + RoleStyle.CASING_WIDTH, style));
        graphics.draw(shape);
        graphics.setColor(colour(style));
        graphics.setStroke(stroke(style.width(), style));
        graphics.draw(shape);
    }

    private BasicStroke stroke(double width, RoleStyle style) {
        float unit = (float) view.unit();
        float pixels = Math.max(1, (float) width * unit);
        if (style.dash().isEmpty()) {
            return new BasicStroke(pixels, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        }
        float[] dash = new float[style.dash().size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = Math.max(1, style.dash().get(i).floatValue() * unit);
        }
        return new BasicStroke(pixels, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0);
    }

    static Color colour(RoleStyle style) {
        Color opaque = new Color(style.rgb());
        return new Color(opaque.getRed(), opaque.getGreen(), opaque.getBlue(), (int) Math.round(255 * style.opacity()));
    }

    static Color casing(RoleStyle style) {
        Color dark = new Color(RoleStyle.CASING_RGB);
        return new Color(
                dark.getRed(), dark.getGreen(), dark.getBlue(), (int) Math.round(CASING_ALPHA * style.opacity()));
    }
}
