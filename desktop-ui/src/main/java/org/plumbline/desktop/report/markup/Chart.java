package org.plumbline.desktop.report.markup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Curves over an axis as inline SVG. Colours, widths and letters come from the page's style sheet, so that it follows light
 * and dark.
 *
 * @param label what it shows, for who can't see it
 * @param width in user units; the page scales it
 * @param height in user units
 * @param x horizontal axis
 * @param xUnit written at its end
 * @param y vertical axis
 * @param yUnit written at its top
 * @param curves what to draw
 * @param spans shaded stretches
 * @param levels horizontal lines
 */
public record Chart(
        String label,
        int width,
        int height,
        Axis x,
        String xUnit,
        Axis y,
        String yUnit,
        List<Curve> curves,
        List<Span> spans,
        List<Level> levels) {

    private static final double LEFT = 40;
    private static final double RIGHT = 10;
    private static final double TOP = 22;
    private static final double BOTTOM = 26;
    private static final double NAME_HEIGHT = 12;

    public Chart {
        curves = List.copyOf(curves);
        spans = List.copyOf(spans);
        levels = List.copyOf(levels);
    }

    /** The picture. */
    public String svg() {
        StringBuilder svg = new StringBuilder();
        svg.append("<svg class=\"chart\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">\n"
                .formatted(width, height, Html.escape(label)));
        spans.forEach(span -> span(svg, span));
        grid(svg);
        levels.forEach(level -> level(svg, level));
        curves.stream().filter(Curve::band).forEach(curve -> band(svg, curve));
        curves.forEach(curve -> line(svg, curve));
        return svg.append("</svg>\n").toString();
    }

    private void span(StringBuilder svg, Span span) {
        double from = Math.clamp(px(span.from()), LEFT, width - RIGHT);
        double to = Math.clamp(px(span.to()), LEFT, width - RIGHT);
        svg.append("<rect class=\"span\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>\n"
                .formatted(n(from), n(TOP), n(to - from), n(height - TOP - BOTTOM)));
        svg.append("<text class=\"spanname\" x=\"%s\" y=\"%s\">%s</text>\n"
                .formatted(n((from + to) / 2), n(TOP - 7), Html.escape(span.name())));
    }

    private void grid(StringBuilder svg) {
        for (double tick : y.ticks()) {
            svg.append("<line class=\"%s\" x1=\"%s\" x2=\"%s\" y1=\"%s\" y2=\"%s\"/>"
                    .formatted(tick == 0 ? "zero" : "grid", n(LEFT), n(width - RIGHT), n(py(tick)), n(py(tick))));
            svg.append("<text class=\"ytick\" x=\"%s\" y=\"%s\">%s</text>\n"
                    .formatted(n(LEFT - 6), n(py(tick) + 4), number(tick, y.decimals())));
        }
        for (double tick : x.ticks()) {
            svg.append("<line class=\"grid\" x1=\"%s\" x2=\"%s\" y1=\"%s\" y2=\"%s\"/>"
                    .formatted(n(px(tick)), n(px(tick)), n(height - BOTTOM), n(height - BOTTOM + 4)));
            svg.append("<text class=\"xtick\" x=\"%s\" y=\"%s\">%s</text>\n"
                    .formatted(n(px(tick)), n(height - BOTTOM + 17), number(tick, x.decimals())));
        }
        svg.append("<text class=\"unit\" x=\"2\" y=\"%s\">%s</text>".formatted(n(TOP - 9), Html.escape(yUnit)));
        svg.append("<text class=\"xunit\" x=\"%s\" y=\"%s\">%s</text>\n"
                .formatted(n(width - 2), n(height - 1), Html.escape(xUnit)));
    }

    private void level(StringBuilder svg, Level level) {
        if (level.y() < y.low() || level.y() > y.high()) {
            return;
        }
        String look = level.limit() ? "level" : "mark";
        // Names of neighbouring levels would lie on each other: the lower one goes below its line.
        boolean below = levels.stream()
                .anyMatch(other -> other.y() > level.y() && py(level.y()) - py(other.y()) < 2 * NAME_HEIGHT);
        double nameY = py(level.y()) + (below ? NAME_HEIGHT : -4);
        svg.append("<line class=\"%s\" x1=\"%s\" x2=\"%s\" y1=\"%s\" y2=\"%s\"/>"
                .formatted(look, n(LEFT), n(width - RIGHT), n(py(level.y())), n(py(level.y()))));
        svg.append("<text class=\"%sname\" x=\"%s\" y=\"%s\">%s</text>\n"
                .formatted(look, n(width - RIGHT - 3), n(nameY), Html.escape(level.name())));
    }

    private void band(StringBuilder svg, Curve curve) {
        for (List<Curve.Point> stretch : curve.stretches()) {
            List<String> corners = new ArrayList<>();
            stretch.forEach(point -> corners.add(at(point.x(), point.y() + point.error())));
            stretch.reversed().forEach(point -> corners.add(at(point.x(), point.y() - point.error())));
            svg.append("<polygon class=\"band look%d\" points=\"%s\"/>\n"
                    .formatted(curve.look(), String.join(" ", corners)));
        }
    }

    private void line(StringBuilder svg, Curve curve) {
        for (List<Curve.Point> stretch : curve.stretches()) {
            List<String> points = new ArrayList<>();
            stretch.forEach(point -> points.add(at(point.x(), point.y())));
            svg.append("<polyline class=\"curve look%d\" points=\"%s\"/>\n"
                    .formatted(curve.look(), String.join(" ", points)));
        }
    }

    private String at(double vx, double vy) {
        return n(px(vx)) + "," + n(py(Math.clamp(vy, y.low(), y.high())));
    }

    private double px(double value) {
        return LEFT + x.share(value) * (width - LEFT - RIGHT);
    }

    private double py(double value) {
        return height - BOTTOM - y.share(value) * (height - TOP - BOTTOM);
    }

    private static String n(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String number(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .toPlainString()
                .replace("-", "\u2212");
    }
}
