package org.plumbline.desktop.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.plumbline.core.analysis.AnalyzedRep;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.correction.Corrections;
import org.plumbline.core.error.LiftException;
import org.plumbline.core.overlay.OverlayComposer;
import org.plumbline.core.port.CancellationToken;
import org.plumbline.core.port.VideoOpener;
import org.plumbline.desktop.report.markup.Html;
import org.plumbline.desktop.report.picture.KeyFrame;
import org.plumbline.desktop.report.picture.KeyFramePictures;
import org.plumbline.desktop.report.picture.Picture;
import org.plumbline.desktop.report.picture.Pictures;
import org.plumbline.desktop.verdict.Unjudged;
import org.plumbline.desktop.verdict.Verdict;
import org.plumbline.desktop.verdict.Words;

/** {@code report.html}: one file that needs nothing else, no network and no script; well-formed as XML too. */
public final class ReportPage {
    private final VideoOpener opener;
    private final String program;

    /**
     * Makes reports.
     *
     * @param opener reads the key frames
     * @param program name and version of this program
     */
    public ReportPage(VideoOpener opener, String program) {
        this.opener = opener;
        this.program = program;
    }

    /**
     * Makes the page.
     *
     * @param lift what was seen, with what was put right
     * @param corrections that the lift and the analysis hold already
     * @throws LiftException if the clip can't be read any more, or the token was cancelled
     */
    public String html(
            Path clip,
            CapturedLift lift,
            LiftAnalysis analysis,
            Corrections corrections,
            CancellationToken cancellation)
            throws LiftException {
        Verdict verdict = Verdict.of(analysis);
        KeyFrames keyFrames = new KeyFrames(analysis);
        Pictures pictures = new KeyFramePictures(opener)
                .of(
                        clip,
                        lift,
                        new OverlayComposer(lift, analysis),
                        keyFrames.ofReps(),
                        keyFrames.ofFindings(verdict),
                        cancellation);
        StringBuilder html = new StringBuilder();
        html.append("""
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                """);
        html.append("<title>%s – Plumbline</title>\n"
                .formatted(Html.escape(analysis.video().file())));
        html.append("<style>\n").append(style()).append("</style>\n</head>\n<body>\n<main>\n");
        new ReportHead(analysis, verdict).append(html);
        html.append(ByHandNote.html(corrections));
        findings(html, verdict, new FindingCards(keyFrames, pictures.alone(), corrections.reviews()));
        list(html, "good", "What was good", verdict.good());
        reps(html, analysis, keyFrames, pictures.compared());
        curves(html, analysis);
        unjudged(html, verdict);
        list(html, "", "How to film better", verdict.advice());
        new ReportFoot(analysis, program).append(html);
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    private static void findings(StringBuilder html, Verdict verdict, FindingCards cards) {
        if (!verdict.toWorkOn().isEmpty()) {
            html.append("<section>\n<h2>%s</h2>\n".formatted(verdict.workTitle()));
            html.append(cards.html(verdict.toWorkOn(), true)).append("</section>\n");
        }
        if (!verdict.alsoSeen().isEmpty()) {
            html.append("<section>\n<h2>%s</h2>\n".formatted(verdict.seenTitle()));
            html.append(cards.html(verdict.alsoSeen(), false)).append("</section>\n");
        }
    }

    private static void reps(
            StringBuilder html, LiftAnalysis analysis, KeyFrames keyFrames, Map<Integer, Picture> pictures) {
        if (analysis.reps().isEmpty()) {
            Picture picture = pictures.get(keyFrames.middle());
            if (picture != null) {
                html.append("<section>\n<h2>What was seen</h2>\n<div class=\"frames\"><figure>\n");
                html.append(FindingCards.image(picture, "The middle of the clip"));
                html.append("<figcaption>the middle of the clip</figcaption></figure></div>\n</section>\n");
            }
            return;
        }
        html.append("<section>\n<h2>Rep by rep</h2>\n");
        for (AnalyzedRep analyzed : analysis.reps()) {
            List<KeyFrame> frames = keyFrames.of(analyzed.rep());
            if (!frames.isEmpty()) {
                html.append("<h3>Rep %d</h3>\n<div class=\"frames\">\n"
                        .formatted(analyzed.rep().number()));
                for (KeyFrame frame : frames) {
                    Picture picture = pictures.get(frame.position());
                    if (picture != null) {
                        html.append("<figure>\n")
                                .append(FindingCards.image(
                                        picture, "Rep " + analyzed.rep().number() + ", " + frame.caption()))
                                .append("<figcaption>%s</figcaption></figure>\n"
                                        .formatted(Html.escape(frame.caption())));
                    }
                }
                html.append("</div>\n");
            }
        }
        html.append(new RepTable(analysis).html()).append("</section>\n");
    }

    private static void curves(StringBuilder html, LiftAnalysis analysis) {
        List<Figure> figures = new Curves(analysis).figures();
        if (!figures.isEmpty()) {
            html.append("<section>\n<h2>Curves</h2>\n<div class=\"grid\">\n");
            figures.forEach(figure -> html.append(figure.html()));
            html.append("</div>\n</section>\n");
        }
    }

    private static void unjudged(StringBuilder html, Verdict verdict) {
        if (verdict.unjudged().isEmpty()) {
            return;
        }
        html.append("<section>\n<h2>What could not be judged</h2>\n<ul>\n");
        for (Unjudged unjudged : verdict.unjudged()) {
            html.append("<li><strong>%s</strong>: %s</li>\n"
                    .formatted(
                            Html.escape(Words.capital(Words.list(unjudged.what()))), Html.escape(unjudged.reason())));
        }
        html.append("</ul>\n</section>\n");
    }

    private static void list(StringBuilder html, String look, String title, List<String> items) {
        if (!items.isEmpty()) {
            html.append("<section class=\"%s\">\n<h2>%s</h2>\n<ul>\n".formatted(look, Html.escape(title)));
            items.forEach(item -> html.append("<li>%s</li>\n".formatted(Html.escape(item))));
            html.append("</ul>\n</section>\n");
        }
    }

    private static String style() {
        try (InputStream in = ReportPage.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IllegalStateException("report.css is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("report.css can't be read from the program", e);
        }
    }
}
