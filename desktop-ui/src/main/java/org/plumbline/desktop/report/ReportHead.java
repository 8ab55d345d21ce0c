package org.plumbline.desktop.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.kinematics.Scale;
import org.plumbline.core.quantity.Measured;
import org.plumbline.desktop.report.markup.Html;
import org.plumbline.desktop.verdict.Finding;
import org.plumbline.desktop.verdict.Verdict;
import org.plumbline.desktop.verdict.Words;

/** The page's head: what was seen in one line, the verdict in one more, and how well it could be seen. */
final class ReportHead {
    private final LiftAnalysis analysis;
    private final Verdict verdict;

    ReportHead(LiftAnalysis analysis, Verdict verdict) {
        this.analysis = analysis;
        this.verdict = verdict;
    }

    void append(StringBuilder html) {
        html.append("<header>\n<p class=\"file\">%s</p>\n"
                .formatted(Html.escape(analysis.video().file())));
        html.append("<h1>%s</h1>\n".formatted(Html.escape(verdict.headline())));
        String summary = summary();
        if (!summary.isEmpty()) {
            html.append("<p class=\"lead\">%s</p>\n".formatted(Html.escape(summary)));
        }
        html.append("<ul class=\"chips\">\n");
        chips().forEach(chip -> html.append("<li>%s</li>\n".formatted(Html.escape(chip))));
        html.append("</ul>\n");
        if (!verdict.filming().isEmpty()) {
            html.append("<ul class=\"filming\">\n");
            verdict.filming().forEach(warning -> html.append("<li>%s</li>\n".formatted(Html.escape(warning))));
            html.append("</ul>\n");
        }
        html.append("</header>\n");
    }

    private String summary() {
        if (!verdict.toWorkOn().isEmpty()) {
            return verdict.workTitle() + ": " + names(verdict.toWorkOn()) + ".";
        }
        if (!verdict.alsoSeen().isEmpty()) {
            return "Nothing that is surely a fault; " + verdict.seenTitle().toLowerCase(Locale.ROOT) + ": "
                    + names(verdict.alsoSeen()) + ".";
        }
        return switch (analysis.exercise().exercise()) {
            case DEADLIFT -> analysis.set().repCount() > 0 ? "No fault was found in what could be judged." : "";
            case NOT_A_DEADLIFT, UNCLEAR -> "";
        };
    }

    private static String names(List<Finding> findings) {
        return Words.list(findings.stream()
                .map(finding -> finding.title().toLowerCase(Locale.ROOT))
                .toList());
    }

    private List<String> chips() {
        List<String> chips = new ArrayList<>();
        chips.add("Filming: " + analysis.view().quality().name().toLowerCase(Locale.ROOT));
        if (analysis.view().yaw() instanceof Measured yaw) {
            chips.add("Camera " + Words.measured(yaw) + " off the side");
        }
        chips.add("Faces " + analysis.view().facing().name().toLowerCase(Locale.ROOT));
        chips.add(
                switch (analysis.scale()) {
                    case Scale.Calibrated calibrated ->
                        switch (calibrated.source()) {
                            case PLATE ->
                                "Scale from the plate, "
                                        + Words.number(
                                                analysis.settings()
                                                        .plateDiameter()
                                                        .centimetres(),
                                                0)
                                        + " cm";
                            case HEIGHT -> "Scale from the lifter's height";
                        };
                    case Scale.Uncalibrated uncalibrated -> "No scale: " + uncalibrated.reason();
                });
        if (analysis.settings().slowMotionFactor() != 1) {
            chips.add("Slow motion × " + Words.number(analysis.settings().slowMotionFactor(), 1));
        }
        return chips;
    }
}
