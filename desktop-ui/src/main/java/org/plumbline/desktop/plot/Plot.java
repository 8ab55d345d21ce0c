package org.plumbline.desktop.plot;

import java.util.List;

/**
 * One plot: what to draw, before it has a size.
 *
 * @param kind which
 * @param title in words
 * @param unit of its values, as people write it
 * @param from start of the time axis in seconds
 * @param to end of the time axis in seconds
 * @param timeWord what the time axis counts from; empty for the clip's start
 * @param curves what to draw
 * @param spans shaded stretches: repetitions
 * @param levels horizontal lines: limits
 */
public record Plot(
        PlotKind kind,
        String title,
        String unit,
        double from,
        double to,
        String timeWord,
        List<Curve> curves,
        List<Span> spans,
        List<Level> levels) {

    /** A shaded stretch of time with a name. */
    public record Span(String name, double from, double to) {}

    /** A horizontal line with a name; a limit is drawn otherwise than a mere mark. */
    public record Level(String name, double y, boolean limit) {}

    public Plot {
        curves = List.copyOf(curves);
        spans = List.copyOf(spans);
        levels = List.copyOf(levels);
    }

    /** Whether there is no value at all. */
    public boolean isEmpty() {
        return curves.stream().allMatch(curve -> curve.points().isEmpty());
    }
}
