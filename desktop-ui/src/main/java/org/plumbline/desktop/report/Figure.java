package org.plumbline.desktop.report;

import java.util.List;
import org.plumbline.desktop.report.markup.Chart;
import org.plumbline.desktop.report.markup.Curve;
import org.plumbline.desktop.report.markup.Html;

/**
 * Charts under one title.
 *
 * @param title what it is
 * @param note how to read it
 * @param charts one or more, side by side
 * @param wide whether it takes the page's whole width
 */
record Figure(String title, String note, List<Chart> charts, boolean wide) {

    Figure {
        charts = List.copyOf(charts);
    }

    String html() {
        StringBuilder html = new StringBuilder("<figure class=\"curves%s\">\n".formatted(wide ? " wide" : ""));
        html.append("<figcaption><h3>%s</h3>".formatted(Html.escape(title)));
        List<Curve> curves = charts.getFirst().curves();
        if (curves.size() > 1) {
            html.append("<p class=\"legend\">");
            for (Curve curve : curves) {
                html.append("<span><svg class=\"key\" viewBox=\"0 0 28 8\" aria-hidden=\"true\">"
                        + "<polyline class=\"curve look%d\" points=\"1,4 27,4\"/></svg>%s</span> "
                                .formatted(curve.look(), Html.escape(curve.name())));
            }
            html.append("</p>");
        }
        html.append("<p>%s</p></figcaption>\n<div class=\"charts\">\n".formatted(Html.escape(note)));
        charts.forEach(chart -> html.append(chart.svg()));
        return html.append("</div>\n</figure>\n").toString();
    }
}
