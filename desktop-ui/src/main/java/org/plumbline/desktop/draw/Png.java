package org.plumbline.desktop.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Drawings as pictures, on light paper, without a display. */
public final class Png {

    private Png() {}

    /**
     * Paints a drawing.
     *
     * @param scale pixels for one unit
     */
    public static BufferedImage of(List<Drawn> shapes, double width, double height, double scale) {
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(width * scale), (int) Math.ceil(height * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setColor(colour(Ink.PAPER, 1));
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.scale(scale, scale);
            shapes.forEach(shape -> paint(graphics, shape));
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private static void paint(Graphics2D graphics, Drawn shape) {
        switch (shape) {
            case Drawn.Line line -> {
                graphics.setColor(colour(line.ink(), 1));
                graphics.setStroke(stroke(line));
                graphics.draw(path(line.points(), false));
            }
            case Drawn.Area area -> {
                graphics.setColor(colour(area.ink(), area.opacity()));
                graphics.fill(path(area.corners(), true));
            }
            case Drawn.Words words -> {
                graphics.setColor(colour(words.ink(), 1));
                graphics.setFont(new Font(Font.SANS_SERIF, words.bold() ? Font.BOLD : Font.PLAIN, 1)
                        .deriveFont((float) words.size()));
                double width = graphics.getFontMetrics()
                        .getStringBounds(words.text(), graphics)
                        .getWidth();
                double left =
                        switch (words.align()) {
                            case LEFT -> 0;
                            case CENTRE -> width / 2;
                            case RIGHT -> width;
                        };
                graphics.drawString(words.text(), (float) (words.at().x() - left), (float)
                        words.at().y());
            }
        }
    }

    private static BasicStroke stroke(Drawn.Line line) {
        if (line.dash().isEmpty()) {
            return new BasicStroke((float) line.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
        }
        float[] dash = new float[line.dash().size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = line.dash().get(i).floatValue();
        }
        return new BasicStroke((float) line.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0);
    }

    private static Path2D path(List<Drawn.At> points, boolean closed) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < points.size(); i++) {
            Drawn.At at = points.get(i);
            if (i == 0) {
                path.moveTo(at.x(), at.y());
            } else {
                path.lineTo(at.x(), at.y());
            }
        }
        if (closed && !points.isEmpty()) {
            path.closePath();
        }
        return path;
    }

    private static Color colour(Ink ink, double opacity) {
        int rgb = ink.rgb(false);
        return new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff, (int) Math.round(255 * opacity));
    }
}
