package org.plumbline.desktop.report;

import java.util.Locale;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.desktop.report.markup.Html;

/** What the method can't do, and how the page was made. */
final class ReportFoot {
    private static final int SHOWN_DIGITS = 12;

    private final LiftAnalysis analysis;
    private final String program;

    ReportFoot(LiftAnalysis analysis, String program) {
        this.analysis = analysis;
        this.program = program;
    }

    void append(StringBuilder html) {
        html.append("""
                <section class="limits">
                <h2>Limits of the method</h2>
                <ul>
                <li>One camera sees one side. Twisting, the far leg, grip, bracing and pain are not seen.</li>
                <li>Joints are found by a network: angles are off by several degrees, and loose clothes make it worse.
                Changes within one rep are trusted more than absolute angles.</li>
                <li>The lumbar flexion proxy is an estimate from the outline of the back, not a measurement of the spine.</li>
                <li>The plate stands nearer to the camera than the foot. Bar to midfoot is corrected for that, as far as the
                camera's place is known; the drawn plumb line meets the bar where it is in the lifter's own plane.</li>
                <li>The limits of the rules are working values with named sources, not proven borders between safe and
                unsafe. A finding is about technique: it is no diagnosis and no forecast of injury.</li>
                </ul>
                </section>
                """);
        html.append(
                "<footer>\n<p>%s · model %s (%s…) · style %s · goal %s</p>\n<p>Clip %s… · %d × %d · %d frames · %s</p>\n</footer>\n"
                        .formatted(
                                Html.escape(program),
                                Html.escape(analysis.model().name()),
                                Html.escape(shortened(analysis.model().sha256())),
                                analysis.settings().style().name().toLowerCase(Locale.ROOT),
                                analysis.settings().goal().name().toLowerCase(Locale.ROOT),
                                Html.escape(shortened(analysis.video().sha256())),
                                analysis.video().width(),
                                analysis.video().height(),
                                analysis.video().frames(),
                                Html.escape(analysis.video().codec())));
    }

    private static String shortened(String hash) {
        return hash.length() > SHOWN_DIGITS ? hash.substring(0, SHOWN_DIGITS) : hash;
    }
}
