package org.plumbline.desktop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.plumbline.core.analysis.Exercise;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.correction.Corrections;
import org.plumbline.core.port.CancellationToken;
import org.plumbline.desktop.sample.SampleAnalysis;
import org.plumbline.desktop.sample.SampleLift;
import org.plumbline.desktop.sample.SampleVideo;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ReportPageTest {
    private final SampleVideo video = new SampleVideo();

    @Test
    void thePageIsWellFormedAndNeedsNothingElse() throws Exception {
        String html = page(SampleLift.lift());
        parse(html);

        assertThat(html).doesNotContain("<script").doesNotContain("http:").doesNotContain("https:");
        assertThat(html).doesNotContain("<link").doesNotContain("@import").doesNotContain("url(");
        Matcher sources = Pattern.compile("(?:src|href)=\"([^\"]{0,30})").matcher(html);
        assertThat(sources.results().map(match -> match.group(1)))
                .isNotEmpty()
                .allMatch(source -> source.startsWith("data:image/jpeg;base64,"));
    }

    @Test
    void textFromOutsideCanNotBreakThePage() throws Exception {
        String html = page(SampleLift.lift("<img src=x onerror=alert(1)> & \"co\".mp4"));
        parse(html);

        assertThat(html)
                .contains("&lt;img src=x onerror=alert(1)&gt; &amp; &quot;co&quot;.mp4")
                .doesNotContain("<img src=x");
        assertThat(html).contains("close to a &lt;free&gt; fall &amp; more");
    }

    @Test
    void theVerdictTellsWhatHowMuchWhereAndWhatToTry() throws Exception {
        String html = page(SampleLift.lift());

        assertThat(html).contains("<h1>2 reps, conventional deadlift</h1>");
        assertThat(html).contains("To work on: hips rise first and back rounds under load.");
        assertThat(html).contains("\u221214.6 ± 2.5° (limit \u221212°)");
        assertThat(html).contains("reps 1 and 2, clearest at 3.25 s");
        assertThat(html).contains("Hips and shoulders together; think push, not pull.");
        assertThat(html).contains("The bar stayed close to the legs in 2/2 reps.");
    }

    @Test
    void severityIsToldByWordAndFormNotByColourAlone() throws Exception {
        String html = page(SampleLift.lift());

        assertThat(html).containsPattern("<span class=\"badge warning\"><svg[^>]*>.*?</svg>Warning</span>");
        assertThat(html).containsPattern("<span class=\"badge note\"><svg[^>]*>.*?</svg>Note</span>");
    }

    @Test
    void whatCouldNotBeJudgedIsGroupedByReason() throws Exception {
        String html = page(SampleLift.lift());

        assertThat(html)
                .contains(
                        "<strong>Bar too far forward at the start (rep 2) and bar too close at the start (rep 2)</strong>: the plate hides the foot");
        assertThat(html).contains("<strong>Load jumped</strong>: no training log");
    }

    @Test
    void keyFramesAreRealPicturesReadInOnePass() throws Exception {
        String html = page(SampleLift.lift());
        Matcher pictures = Pattern.compile(
                        "<img src=\"data:image/jpeg;base64,([^\"]+)\" width=\"(\\d+)\" height=\"(\\d+)\"")
                .matcher(html);

        int count = 0;
        while (pictures.find()) {
            var picture =
                    ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(pictures.group(1))));
            assertThat(picture.getWidth()).isEqualTo(Integer.parseInt(pictures.group(2)));
            assertThat(picture.getHeight()).isEqualTo(Integer.parseInt(pictures.group(3)));
            count++;
        }
        assertThat(count).as("3 findings and 3 events of 2 reps").isEqualTo(9);
        assertThat(video.framesRead()).isLessThanOrEqualTo(SampleLift.FRAMES);
    }

    @Test
    void thereIsACurveForEveryChannelOfTheContractAndBandsWhereErrorsMatter() throws Exception {
        String html = page(SampleLift.lift());

        assertThat(html)
                .contains("Hips and shoulders in the pull", "Height of the bar", "Speed of the bar", "Bar to midfoot")
                .contains("Joint angles", "Lumbar flexion proxy", "class=\"band look1\"", ">warning</text>");
    }

    @Test
    void aClipOfSomethingElseSaysSoAndShowsWhatWasSeen() throws Exception {
        CapturedLift lift = SampleLift.lift();
        String html = page(lift, SampleAnalysis.notADeadlift(lift, Exercise.NOT_A_DEADLIFT));
        parse(html);

        assertThat(html).contains("This is not a deadlift: the bar rests on the shoulders");
        assertThat(html)
                .contains("What was seen")
                .contains("How to film better")
                .doesNotContain("<table>");
    }

    @Test
    void thePageIsTheSameEveryTime() throws Exception {
        assertThat(page(SampleLift.lift())).isEqualTo(page(SampleLift.lift()));
    }

    private String page(CapturedLift lift) throws Exception {
        return page(lift, SampleAnalysis.of(lift));
    }

    private String page(CapturedLift lift, LiftAnalysis analysis) throws Exception {
        video.seek(java.time.Duration.ZERO);
        String html = new ReportPage(path -> video, "plumbline 0.0.0")
                .html(Path.of("set.mp4"), lift, analysis, Corrections.none(), new CancellationToken());
        String keep = System.getProperty("plumbline.test.keep", "");
        if (!keep.isEmpty()) {
            Files.writeString(Path.of(keep), html);
        }
        return html;
    }

    private static Document parse(String html) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setEntityResolver((publicId, systemId) -> {
            throw new IOException("the page refers to something outside: " + systemId);
        });
        return builder.parse(new InputSource(new StringReader(html)));
    }
}
