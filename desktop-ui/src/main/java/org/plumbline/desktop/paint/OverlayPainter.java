package org.plumbline.desktop.paint;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.core.overlay.OverlayShape;

/** Paints overlay shapes on a picture. It decides nothing: what to draw comes as shapes, how it looks stands in their roles. */
public final class OverlayPainter {

    private OverlayPainter() {}

    /**
     * Paints shapes, labels last.
     *
     * @param graphics of the target picture, in its pixels; changed
     * @param view which part of the frame the picture shows, and how large
     * @param shapes in pixels of the frame, from back to front
     */
    public static void paint(Graphics2D graphics, FrameView view, List<OverlayShape> shapes) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        Pen pen = new Pen(graphics, view);
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
        MarkPen marks = new MarkPen(graphics, view);
        dots.forEach(marks::dot);
        LabelPen.of(graphics, view).labels(labels);
    }
}
