package org.plumbline.desktop.draw;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Drawings as SVG, on light paper. */
public final class Svg {

    private Svg() {}

    /** A whole file. */
    public static String of(List<Drawn> shapes, double width, double height) {
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%.0f\" height=\"%.0f\" viewBox=\"0 0 %.0f %.0f\">%n",
                width,
                height,
                width,
                height));
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"")
                .append(colour(Ink.PAPER))
                .append("\"/>\n");
        shapes.forEach(shape -> svg.append(one(shape)).append('\n'));
        return svg.append("</svg>\n").toString();
    }

    private static String one(Drawn shape) {
        return switch (shape) {
            case Drawn.Line line ->
                String.format(
                        Locale.ROOT,
                        "<polyline fill=\"none\" stroke=\"%s\" stroke-width=\"%.2f\" stroke-linejoin=\"round\"%s points=\"%s\"/>",
                        colour(line.ink()),
                        line.width(),
                        line.dash().isEmpty() ? "" : " stroke-dasharray=\"" + dash(line.dash()) + "\"",
                        points(line.points()));
            case Drawn.Area area ->
                String.format(
                        Locale.ROOT,
                        "<polygon fill=\"%s\" fill-opacity=\"%.2f\" points=\"%s\"/>",
                        colour(area.ink()),
                        area.opacity(),
                        points(area.corners()));
            case Drawn.Words words ->
                String.format(
                        Locale.ROOT,
                        "<text x=\"%.1f\" y=\"%.1f\" fill=\"%s\" font-family=\"sans-serif\" font-size=\"%.1f\"%s text-anchor=\"%s\">%s</text>",
                        words.at().x(),
                        words.at().y(),
                        colour(words.ink()),
                        words.size(),
                        words.bold() ? " font-weight=\"bold\"" : "",
                        switch (words.align()) {
                            case LEFT -> "start";
                            case CENTRE -> "middle";
                            case RIGHT -> "end";
                        },
                        escaped(words.text()));
        };
    }

    private static String points(List<Drawn.At> points) {
        return points.stream()
                .map(at -> String.format(Locale.ROOT, "%.1f,%.1f", at.x(), at.y()))
                .collect(Collectors.joining(" "));
    }

    private static String dash(List<Double> dash) {
        return dash.stream()
                .map(length -> String.format(Locale.ROOT, "%.1f", length))
                .collect(Collectors.joining(" "));
    }

    private static String colour(Ink ink) {
        return String.format(Locale.ROOT, "#%06x", ink.rgb(false));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
