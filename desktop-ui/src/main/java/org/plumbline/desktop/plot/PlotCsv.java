package org.plumbline.desktop.plot;

import java.util.Locale;

/** The values of a plot as text: one row a value, so that curves with different times fit into one table. */
public final class PlotCsv {

    private PlotCsv() {}

    /** Columns: curve, seconds, value, error; the unit stands in the header. */
    public static String of(Plot plot) {
        String unit = plot.unit().isBlank() ? "" : " (" + plot.unit() + ")";
        StringBuilder csv = new StringBuilder("curve,seconds,value" + unit + ",error" + unit + "\n");
        for (Curve curve : plot.curves()) {
            for (Curve.Point point : curve.points()) {
                csv.append(quoted(curve.name()))
                        .append(String.format(Locale.ROOT, ",%.4f,%.5f,%.5f%n", point.x(), point.y(), point.error()));
            }
        }
        return csv.toString().replace("\r\n", "\n");
    }

    private static String quoted(String name) {
        return name.contains(",") || name.contains("\"") ? '"' + name.replace("\"", "\"\"") + '"' : name;
    }
}
