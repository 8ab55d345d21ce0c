package org.plumbline.desktop.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.desktop.draw.Drawn;
import org.plumbline.desktop.draw.Drawn.Align;
import org.plumbline.desktop.draw.Drawn.At;
import org.plumbline.desktop.draw.Ink;

/** A plot at a size: shapes for the screen and for files, and the way from places to times and back. */
public final class PlotDrawing {
    private static final double LEFT = 44;
    private static final double RIGHT = 14;
    private static final double TOP = 24;
    private static final double BOTTOM = 20;
    private static final double TEXT = 11;
    private static final double LEGEND_GAP = 16;
    private static final double ROW_OF_WORDS = 15;

    private final Plot plot;
    private final double width;
    private final double height;
    private final Scale x;
    private final Scale y;

    private PlotDrawing(Plot plot, double width, double height, Scale x, Scale y) {
        this.plot = plot;
        this.width = width;
        this.height = height;
        this.x = x;
        this.y = y;
    }

    /** Fits a plot into a size. */
    public static PlotDrawing of(Plot plot, double width, double height) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Curve curve : plot.curves()) {
            for (Curve.Point point : curve.points()) {
                low = Math.min(low, point.y() - point.error());
                high = Math.max(high, point.y() + point.error());
            }
        }
        if (low > high) {
            low = 0;
            high = 1;
        }
        for (Plot.Level level : plot.levels()) {
            low = Math.min(low, level.y());
            high = Math.max(high, level.y());
        }
        double room = Math.max(1e-3, 0.06 * (high - low));
        int rows = (int) Math.clamp((height - TOP - BOTTOM) / 26, 2, 6);
        return new PlotDrawing(
                plot,
                width,
                height,
                Scale.of(plot.from(), plot.to(), LEFT, Math.max(LEFT + 20, width - RIGHT), (int)
                        Math.max(2, width / 90)),
                Scale.of(low - room, high + room, height - BOTTOM, TOP, rows));
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    /** Seconds at a place. */
    public double seconds(double place) {
        return Math.clamp(x.value(place), plot.from(), plot.to());
    }

    /** Everything that stands still. */
    public List<Drawn> still() {
        List<Drawn> drawn = new ArrayList<>();
        plot.spans().forEach(span -> span(drawn, span));
        grid(drawn);
        plot.levels().forEach(level -> level(drawn, level));
        plot.curves().forEach(curve -> band(drawn, curve));
        plot.curves().forEach(curve -> line(drawn, curve));
        legend(drawn);
        return drawn;
    }

    /** The cursor at a time, with the values there. */
    public List<Drawn> cursor(double seconds, boolean hovering) {
        if (seconds < plot.from() || seconds > plot.to()) {
            return List.of();
        }
        double at = x.at(seconds);
        List<Drawn> drawn = new ArrayList<>();
        drawn.add(Drawn.Line.between(
                hovering ? Ink.MUTED : Ink.ACCENT, hovering ? 1 : 1.5, at, TOP - 4, at, height - BOTTOM));
        List<Drawn.Words> values = new ArrayList<>();
        for (Curve curve : plot.curves()) {
            Optional<Curve.Point> value = curve.at(seconds);
            value.ifPresent(point -> {
                double py = y.at(point.y());
                drawn.add(new Drawn.Area(Ink.PAPER, 1, disc(at, py, 4.5)));
                drawn.add(new Drawn.Area(curve.ink(), 1, disc(at, py, 3)));
                values.add(new Drawn.Words(curve.ink(), TEXT, true, Align.LEFT, new At(0, 0), value(curve, point)));
            });
        }
        box(drawn, values, at);
        return drawn;
    }

    private void box(List<Drawn> drawn, List<Drawn.Words> values, double at) {
        if (values.isEmpty()) {
            return;
        }
        double wide = values.stream()
                        .mapToDouble(words -> words.text().length() * TEXT * 0.62)
                        .max()
                        .orElse(0)
                + 10;
        boolean right = at + 8 + wide < width - RIGHT;
        double left = right ? at + 8 : at - 8 - wide;
        double high = values.size() * ROW_OF_WORDS + 5;
        drawn.add(Drawn.Area.box(Ink.PAPER, 0.92, left, TOP, wide, high));
        for (int i = 0; i < values.size(); i++) {
            Drawn.Words words = values.get(i);
            At place = new At(left + 5, TOP + (i + 1) * ROW_OF_WORDS - 2);
            drawn.add(new Drawn.Words(words.ink(), words.size(), true, Align.LEFT, place, words.text()));
        }
    }

    private String value(Curve curve, Curve.Point point) {
        String name = plot.curves().size() > 1 ? curve.name() + " " : "";
        int decimals = Math.max(y.decimals(), point.error() < 1 ? 2 : 1);
        return name + number(point.y(), decimals) + " ± " + number(point.error(), decimals) + " " + plot.unit();
    }

    private void span(List<Drawn> drawn, Plot.Span span) {
        double from = x.at(Math.clamp(span.from(), plot.from(), plot.to()));
        double to = x.at(Math.clamp(span.to(), plot.from(), plot.to()));
        drawn.add(Drawn.Area.box(Ink.SHADE, 1, from, TOP, Math.max(1, to - from), height - TOP - BOTTOM));
    }

    private void grid(List<Drawn> drawn) {
        for (double tick : y.ticks()) {
            double at = y.at(tick);
            drawn.add(Drawn.Line.between(Ink.GRID, Math.abs(tick) < 1e-9 ? 1.5 : 1, LEFT, at, width - RIGHT, at));
            drawn.add(new Drawn.Words(
                    Ink.MUTED, TEXT - 1, false, Align.RIGHT, new At(LEFT - 5, at + 4), number(tick, y.decimals())));
        }
        for (double tick : x.ticks()) {
            double at = x.at(tick);
            drawn.add(Drawn.Line.between(Ink.GRID, 1, at, height - BOTTOM, at, height - BOTTOM + 4));
            drawn.add(new Drawn.Words(
                    Ink.MUTED,
                    TEXT - 1,
                    false,
                    Align.CENTRE,
                    new At(at, height - BOTTOM + 15),
                    number(tick, x.decimals()) + " s"));
        }
    }

    private void level(List<Drawn> drawn, Plot.Level level) {
        double at = y.at(level.y());
        Ink ink = level.limit() ? Ink.SERIOUS : Ink.MUTED;
        drawn.add(new Drawn.Line(ink, 1, List.of(6.0, 4.0), List.of(new At(LEFT, at), new At(width - RIGHT, at))));
        drawn.add(new Drawn.Words(ink, TEXT - 1, false, Align.RIGHT, new At(width - RIGHT - 3, at - 3), level.name()));
    }

    private void band(List<Drawn> drawn, Curve curve) {
        for (List<Curve.Point> stretch : curve.stretches()) {
            List<At> corners = new ArrayList<>();
            stretch.forEach(point -> corners.add(new At(x.at(point.x()), y.at(point.y() + point.error()))));
            stretch.reversed().forEach(point -> corners.add(new At(x.at(point.x()), y.at(point.y() - point.error()))));
            // Several bands on each other would be mud.
            drawn.add(new Drawn.Area(
                    curve.ink(), Math.min(0.16, 0.25 / plot.curves().size()), corners));
        }
    }

    private void line(List<Drawn> drawn, Curve curve) {
        for (List<Curve.Point> stretch : curve.stretches()) {
            List<At> points = stretch.stream()
                    .map(point -> new At(x.at(point.x()), y.at(point.y())))
                    .toList();
            if (points.size() == 1) {
                drawn.add(new Drawn.Area(
                        curve.ink(),
                        1,
                        disc(points.getFirst().x(), points.getFirst().y(), 1.5)));
            } else {
                drawn.add(new Drawn.Line(curve.ink(), 1.8, curve.dash(), points));
            }
        }
    }

    private void legend(List<Drawn> drawn) {
        String head = plot.title() + (plot.unit().isBlank() ? "" : ", " + plot.unit());
        String time = plot.timeWord().isEmpty() ? "" : " · " + plot.timeWord();
        drawn.add(new Drawn.Words(Ink.TEXT, TEXT + 1, true, Align.LEFT, new At(8, 15), head + time));
        if (plot.curves().size() < 2) {
            return;
        }
        double right = width - RIGHT;
        double needed = plot.curves().stream()
                .mapToDouble(curve -> curve.name().length() * TEXT * 0.58 + 26 + LEGEND_GAP)
                .sum();
        if (8 + (head + time).length() * TEXT * 0.68 + needed > right) {
            // No room beside the title: each repetition has its number at its end, others are named at the cursor.
            plot.curves().forEach(curve -> nameAtEnd(drawn, curve));
            return;
        }
        for (Curve curve : plot.curves().reversed()) {
            double words = curve.name().length() * TEXT * 0.58;
            drawn.add(new Drawn.Words(Ink.MUTED, TEXT, false, Align.RIGHT, new At(right, 15), curve.name()));
            drawn.add(new Drawn.Line(
                    curve.ink(),
                    2,
                    curve.dash(),
                    List.of(new At(right - words - 26, 11), new At(right - words - 6, 11))));
            right -= words + 26 + LEGEND_GAP;
        }
    }

    private void nameAtEnd(List<Drawn> drawn, Curve curve) {
        String number = curve.name().replaceAll("\\D", "");
        if (!curve.points().isEmpty() && !number.isEmpty()) {
            Curve.Point last = curve.points().getLast();
            At place = new At(Math.min(x.at(last.x()) + 7, width - 6), y.at(last.y()) + TEXT / 3);
            drawn.add(new Drawn.Words(curve.ink(), TEXT, true, Align.CENTRE, place, number));
        }
    }

    private static List<At> disc(double cx, double cy, double radius) {
        List<At> points = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            double angle = 2 * Math.PI * i / 16;
            points.add(new At(cx + radius * Math.cos(angle), cy + radius * Math.sin(angle)));
        }
        return points;
    }

    private static String number(double value, int decimals) {
        String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
        boolean zero = text.chars().allMatch(c -> c == '-' || c == '0' || c == '.');
        return zero ? text.replace("-", "") : text.replace('-', '\u2212');
    }
}
