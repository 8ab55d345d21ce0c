package org.plumbline.desktop.report.markup;

import java.util.ArrayList;
import java.util.List;

/**
 * A curve with gaps.
 *
 * @param name for the legend
 * @param look 1, 2 or 3: colour and dash
 * @param stretches runs of points without a gap, each in order of x
 * @param band whether to draw the error as a band
 */
public record Curve(String name, int look, List<List<Point>> stretches, boolean band) {

    /** Where a curve is, and how uncertain. */
    public record Point(double x, double y, double error) {}

    public Curve {
        stretches = stretches.stream().map(List::copyOf).toList();
    }

    /** Whether there is anything to draw. */
    public boolean isEmpty() {
        return stretches.stream().allMatch(List::isEmpty);
    }

    /** All points. */
    public List<Point> points() {
        List<Point> points = new ArrayList<>();
        stretches.forEach(points::addAll);
        return points;
    }
}
