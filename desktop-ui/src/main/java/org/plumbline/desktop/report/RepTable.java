package org.plumbline.desktop.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.core.analysis.AnalyzedRep;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.quantity.Measured;
import org.plumbline.core.quantity.Measurement;
import org.plumbline.core.quantity.Unavailable;
import org.plumbline.core.rep.RepEvent;
import org.plumbline.desktop.report.markup.Html;
import org.plumbline.desktop.store.ClipTime;
import org.plumbline.desktop.verdict.Words;

/** Measures down, repetitions across. What is missing in every repetition stands below the table, with the reason. */
final class RepTable {
    private final LiftAnalysis analysis;

    RepTable(LiftAnalysis analysis) {
        this.analysis = analysis;
    }

    String html() {
        List<AnalyzedRep> reps = analysis.reps();
        StringBuilder html = new StringBuilder("<div class=\"scroll\"><table>\n<thead><tr><th scope=\"col\">Rep</th>");
        reps.forEach(rep ->
                html.append("<th scope=\"col\">%d</th>".formatted(rep.rep().number())));
        html.append("</tr></thead>\n<tbody>\n<tr><th scope=\"row\">Kind</th>");
        reps.forEach(rep -> html.append("<td>%s</td>".formatted(rep.rep().type().id())));
        html.append("</tr>\n");
        event(html, "Lift-off", RepEvent.LIFT_OFF);
        event(html, "Lockout", RepEvent.LOCKOUT);
        event(html, "Touchdown", RepEvent.TOUCHDOWN);
        html.append("</tbody>\n");
        Map<String, List<String>> missing = new LinkedHashMap<>();
        for (MeasureNames.Group group : MeasureNames.GROUPS) {
            group(html, group, missing);
        }
        html.append("</table></div>\n");
        html.append("<p class=\"small\">± holds the truth in about 95 of 100 cases. "
                + "<span class=\"q medium\">◐</span> medium and <span class=\"q low\">○</span> low quality; "
                + "without a sign: high.</p>\n");
        missing.forEach((reason, names) -> html.append("<p class=\"small\">Not measured (%s): %s.</p>\n"
                .formatted(Html.escape(reason), Html.escape(String.join("; ", names)))));
        return html.toString();
    }

    private void event(StringBuilder html, String name, RepEvent event) {
        ClipTime clip = ClipTime.of(analysis.settings());
        html.append("<tr><th scope=\"row\">%s</th>".formatted(name));
        for (AnalyzedRep rep : analysis.reps()) {
            html.append(
                    rep.rep().saw(event)
                            ? "<td>%s</td>"
                                    .formatted(
                                            Words.moment(clip.seconds(rep.rep().at(event))))
                            : "<td class=\"none\">not seen</td>");
        }
        html.append("</tr>\n");
    }

    private void group(StringBuilder html, MeasureNames.Group group, Map<String, List<String>> missing) {
        StringBuilder rows = new StringBuilder();
        for (MeasureId id : group.measures()) {
            List<Measurement> values =
                    analysis.reps().stream().map(rep -> rep.measures().get(id)).toList();
            if (values.stream().anyMatch(Measured.class::isInstance)) {
                rows.append("<tr><th scope=\"row\">%s</th>".formatted(Html.escape(MeasureNames.name(id))));
                values.forEach(value -> rows.append(cell(value)));
                rows.append("</tr>\n");
            } else if (values.getFirst() instanceof Unavailable unavailable) {
                missing.computeIfAbsent(unavailable.reason(), reason -> new java.util.ArrayList<>())
                        .add(MeasureNames.name(id));
            }
        }
        if (!rows.isEmpty()) {
            html.append("<tbody>\n<tr class=\"group\"><th colspan=\"%d\">%s</th></tr>\n"
                    .formatted(analysis.reps().size() + 1, Html.escape(group.title())));
            html.append(rows).append("</tbody>\n");
        }
    }

    private static String cell(Measurement measurement) {
        return switch (measurement) {
            case Measured measured ->
                "<td>%s%s</td>"
                        .formatted(
                                Html.escape(Words.measured(measured)),
                                switch (measured.quality()) {
                                    case HIGH -> "";
                                    case MEDIUM -> " <span class=\"q medium\" title=\"medium quality\">◐</span>";
                                    case LOW -> " <span class=\"q low\" title=\"low quality\">○</span>";
                                });
            case Unavailable unavailable ->
                "<td class=\"none\" title=\"%s\">–</td>".formatted(Html.escape(unavailable.reason()));
        };
    }
}
