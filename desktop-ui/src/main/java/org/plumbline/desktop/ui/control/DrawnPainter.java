package org.plumbline.desktop.ui.control;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import org.plumbline.desktop.draw.Drawn;
import org.plumbline.desktop.draw.Ink;

/** Paints drawings on a canvas; it decides nothing. */
public final class DrawnPainter {

    private DrawnPainter() {}

    /** Paints shapes from back to front; the canvas is not cleared. */
    public static void paint(GraphicsContext graphics, List<Drawn> shapes, boolean dark) {
        graphics.setLineCap(StrokeLineCap.BUTT);
        graphics.setLineJoin(StrokeLineJoin.ROUND);
        graphics.setTextBaseline(VPos.BASELINE);
        for (Drawn shape : shapes) {
            switch (shape) {
                case Drawn.Line line -> line(graphics, line, dark);
                case Drawn.Area area -> {
                    graphics.setFill(colour(area.ink(), area.opacity(), dark));
                    graphics.fillPolygon(
                            xs(area.corners()),
                            ys(area.corners()),
                            area.corners().size());
                }
                case Drawn.Words words -> words(graphics, words, dark);
            }
        }
    }

    private static void line(GraphicsContext graphics, Drawn.Line line, boolean dark) {
        graphics.setStroke(colour(line.ink(), 1, dark));
        graphics.setLineWidth(line.width());
        graphics.setLineDashes(
                line.dash().stream().mapToDouble(Double::doubleValue).toArray());
        graphics.strokePolyline(
                xs(line.points()), ys(line.points()), line.points().size());
    }

    private static void words(GraphicsContext graphics, Drawn.Words words, boolean dark) {
        graphics.setFill(colour(words.ink(), 1, dark));
        graphics.setFont(Font.font("System", words.bold() ? FontWeight.BOLD : FontWeight.NORMAL, words.size()));
        graphics.setTextAlign(
                switch (words.align()) {
                    case LEFT -> TextAlignment.LEFT;
                    case CENTRE -> TextAlignment.CENTER;
                    case RIGHT -> TextAlignment.RIGHT;
                });
        graphics.fillText(words.text(), words.at().x(), words.at().y());
    }

    private static Color colour(Ink ink, double opacity, boolean dark) {
        int rgb = ink.rgb(dark);
        return Color.rgb(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff, opacity);
    }

    private static double[] xs(List<Drawn.At> points) {
        return points.stream().mapToDouble(Drawn.At::x).toArray();
    }

    private static double[] ys(List<Drawn.At> points) {
        return points.stream().mapToDouble(Drawn.At::y).toArray();
    }
}
