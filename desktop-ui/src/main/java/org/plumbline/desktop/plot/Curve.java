package org.plumbline.desktop.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.desktop.draw.Ink;

/**
 * A curve over time with gaps.
 *
 * @param name for the legend
 * @param ink its colour
 * @param dash empty for a solid line; curves differ by more than colour
 * @param points in order of time
 */
public record Curve(String name, Ink ink, List<Double> dash, List<Point> points) {
    /** Hovering shows the nearest value within this many seconds. */
    private static final double NEAR = 0.05;

    /**
     * A value.
     *
     * @param x seconds
     * @param y in the plot's unit
     * @param error half-width of its 95 % interval
     * @param joined whether no sample is missing between it and the one before
     */
    public record Point(double x, double y, double error, boolean joined) {}

    public Curve {
        dash = List.copyOf(dash);
        points = List.copyOf(points);
    }

    /** Runs of points without a gap. */
    public List<List<Point>> stretches() {
        List<List<Point>> stretches = new ArrayList<>();
        List<Point> run = new ArrayList<>();
        for (Point point : points) {
            if (!point.joined() && !run.isEmpty()) {
                stretches.add(run);
                run = new ArrayList<>();
            }
            run.add(point);
        }
        if (!run.isEmpty()) {
            stretches.add(run);
        }
        return stretches;
    }

    /** The value at a time; none where there is a gap. */
    public Optional<Point> at(double x) {
        return points.stream()
                .filter(point -> Math.abs(point.x() - x) <= NEAR)
                .min(java.util.Comparator.comparingDouble(point -> Math.abs(point.x() - x)));
    }
}
