package org.plumbline.desktop.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plumbline.core.correction.Correction;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.desktop.report.markup.Html;
import org.plumbline.desktop.report.picture.Picture;
import org.plumbline.desktop.verdict.Finding;
import org.plumbline.desktop.verdict.Words;

/** What to work on: one card for each finding, with the frame that shows it. */
final class FindingCards {
    private final KeyFrames keyFrames;
    private final Map<Integer, Picture> pictures;
    private final Map<FaultCode, Correction.FaultReviewed> reviews;

    FindingCards(
            KeyFrames keyFrames, Map<Integer, Picture> pictures, Map<FaultCode, Correction.FaultReviewed> reviews) {
        this.keyFrames = keyFrames;
        this.pictures = pictures;
        this.reviews = reviews;
    }

    String html(List<Finding> findings, boolean numbered) {
        StringBuilder html = new StringBuilder();
        int number = 1;
        for (Finding finding : findings) {
            html.append("<article class=\"finding %s\">\n"
                    .formatted(finding.severity().name().toLowerCase(Locale.ROOT)));
            Picture picture = pictures.get(keyFrames.of(finding));
            if (picture != null) {
                html.append(image(picture, finding.title() + " at " + Words.moment(finding.lookAt())));
            }
            html.append("<div>\n<h3>%s%s %s</h3>\n"
                    .formatted(
                            numbered ? "<span class=\"number\">%d</span> ".formatted(number) : "",
                            Html.escape(finding.title()),
                            Badge.of(finding.severity())));
            Correction.FaultReviewed review = reviews.get(finding.code());
            if (review != null) {
                html.append("<p class=\"reviewed\">%s</p>\n".formatted(Html.escape(ByHandNote.words(review))));
            }
            html.append("<p>%s</p>\n".formatted(Html.escape(finding.worst().message())));
            html.append("<p class=\"cue\"><span>Try</span> %s</p>\n"
                    .formatted(Html.escape(finding.worst().cue())));
            html.append(
                    "<dl><div><dt>Measured</dt><dd>%s</dd></div><div><dt>Where</dt><dd>%s, clearest at %s</dd></div>"
                            .formatted(
                                    Html.escape(finding.size()),
                                    Html.escape(Words.reps(finding.reps())),
                                    Html.escape(Words.moment(finding.lookAt()))));
            html.append("<div><dt>Confidence</dt><dd>%s</dd></div><div><dt>Rule</dt><dd>%s, %s</dd></div></dl>\n"
                    .formatted(
                            finding.worst().confidence().name().toLowerCase(Locale.ROOT),
                            finding.code().name(),
                            Html.escape(finding.worst().source())));
            html.append("</div>\n</article>\n");
            number++;
        }
        return html.toString();
    }

    static String image(Picture picture, String description) {
        return "<img src=\"%s\" width=\"%d\" height=\"%d\" alt=\"%s\"/>\n"
                .formatted(picture.address(), picture.width(), picture.height(), Html.escape(description));
    }
}
