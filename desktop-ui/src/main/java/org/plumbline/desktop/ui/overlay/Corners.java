package org.plumbline.desktop.ui.overlay;

import java.util.Arrays;
import javafx.scene.canvas.GraphicsContext;

/** The outline of a mark in view units: a polygon, or a disc as one with many corners. */
record Corners(double[] xs, double[] ys) {
    private static final int ROUND = 24;

    static Corners of(Ink.Mark mark, double x, double y, double radius) {
        return switch (mark) {
            case DISC -> regular(ROUND, 0, x, y, radius);
            case TRIANGLE -> regular(3, -Math.PI / 2, x, y + radius * 0.15, radius * 1.15);
            case OCTAGON -> regular(8, Math.PI / 8, x, y, radius * 1.05);
        };
    }

    void fill(GraphicsContext graphics) {
        graphics.fillPolygon(xs, ys, xs.length);
    }

    void stroke(GraphicsContext graphics) {
        graphics.strokePolygon(xs, ys, xs.length);
    }

    private static Corners regular(int n, double first, double x, double y, double radius) {
        double[] angles = new double[n];
        Arrays.setAll(angles, i -> first + 2 * Math.PI * i / n);
        return new Corners(
                Arrays.stream(angles).map(a -> x + radius * Math.cos(a)).toArray(),
                Arrays.stream(angles).map(a -> y + radius * Math.sin(a)).toArray());
    }
}
