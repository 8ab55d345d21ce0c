package org.plumbline.desktop.ui.overlay;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import org.plumbline.core.overlay.OverlayShape;

/**
 * Paints overlay shapes on a canvas. It decides nothing: what to draw comes as shapes, how it looks stands in their roles.
 * Strokes are drawn in view units, so they stay crisp at any zoom.
 */
public final class FxOverlayPainter {

    private FxOverlayPainter() {}

    /**
     * Paints shapes, labels last; the canvas is not cleared.
     *
     * @param placement where the picture lies in the canvas
     * @param shapes in pixels of the picture, from back to front
     */
    public static void paint(GraphicsContext graphics, Placement placement, List<OverlayShape> shapes) {
        graphics.save();
        FxPen pen = new FxPen(graphics, placement);
        List<OverlayShape.Dot> dots = new ArrayList<>();
        List<OverlayShape.Label> labels = new ArrayList<>();
        for (OverlayShape shape : shapes) {
            switch (shape) {
                case OverlayShape.Polyline line -> pen.line(line);
                case OverlayShape.Circle circle -> pen.circle(circle);
                case OverlayShape.Dot dot -> dots.add(dot);
                case OverlayShape.Label label -> labels.add(label);
            }
        }
        FxMarks marks = new FxMarks(graphics, placement);
        dots.forEach(marks::dot);
        FxLabels written = new FxLabels(graphics, placement);
        labels.forEach(written::label);
        graphics.restore();
    }
}
