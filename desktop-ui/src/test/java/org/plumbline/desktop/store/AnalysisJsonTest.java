package org.plumbline.desktop.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.plumbline.core.analysis.Exercise;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.port.CaptureRequest;
import org.plumbline.core.port.LifterChoice;
import org.plumbline.core.quantity.Length;
import org.plumbline.core.settings.AnalysisSettings;
import org.plumbline.core.settings.Goal;
import org.plumbline.core.settings.Stature;
import org.plumbline.core.settings.Style;
import org.plumbline.desktop.sample.SampleAnalysis;
import org.plumbline.desktop.sample.SampleLift;

class AnalysisJsonTest {
    private static final CaptureChoices WHOLE =
            new CaptureChoices(new LifterChoice.Automatic(), Duration.ZERO, CaptureRequest.END);

    private final AnalysisJson writer = new AnalysisJson("plumbline 0.0.0");

    @Test
    void theFileIsTheOneOfTheContract() throws IOException {
        try (InputStream golden = getClass().getResourceAsStream("analysis.golden.json")) {
            String expected = new String(Objects.requireNonNull(golden).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(writer.text(SampleAnalysis.of(SampleLift.lift()), JudgedWith.standard(WHOLE)))
                    .isEqualTo(expected);
        }
    }

    @Test
    void theFieldsStandInTheContractsOrder() throws IOException {
        assertThat(fields(tree(SampleAnalysis.of(SampleLift.lift()), WHOLE)))
                .containsExactly(
                        "schema",
                        "program",
                        "model",
                        "settings",
                        "video",
                        "exercise",
                        "confidence",
                        "reason",
                        "style",
                        "styleConfidence",
                        "view",
                        "scale",
                        "reps",
                        "faults",
                        "notAssessed",
                        "good",
                        "set");
    }

    @Test
    void everyRepHasEveryMeasureWithAValueOrAReason() throws IOException {
        JsonNode measures = tree(SampleAnalysis.of(SampleLift.lift()), WHOLE).at("/reps/1/measures");

        assertThat(fields(measures)).hasSize(MeasureId.values().length);
        measures.forEach(measure ->
                assertThat(measure.has("value") ^ measure.has("unavailable")).isTrue());
        assertThat(fields(measures.get("trunk_drop_deg"))).containsExactly("value", "error", "unit", "quality");
        assertThat(measures.at("/bar_to_midfoot_at_liftoff_cm/unavailable").asText())
                .isEqualTo("the plate hides the foot");
    }

    @Test
    void anEventThatWasNotSeenIsNullNotLeftOut() throws IOException {
        JsonNode rep = tree(SampleAnalysis.of(SampleLift.lift()), WHOLE).at("/reps/1");

        assertThat(rep.has("setSec")).isTrue();
        assertThat(rep.get("setSec").isNull()).isTrue();
        assertThat(rep.get("liftOffSec").decimalValue()).isEqualByComparingTo("3");
    }

    @Test
    void aFaultOfTheSetHasNoRep() throws IOException {
        JsonNode faults = tree(SampleAnalysis.of(SampleLift.lift()), WHOLE).get("faults");

        assertThat(faults.get(3).get("code").asText()).isEqualTo("F15");
        assertThat(faults.get(3).get("rep").isNull()).isTrue();
        assertThat(faults.get(0).get("rep").asInt()).isEqualTo(1);
    }

    @Test
    void momentsOfASlowMotionClipAreThoseOfTheClipAsItPlays() throws IOException {
        AnalysisSettings slow = new AnalysisSettings(
                Style.AUTO, Goal.GENERAL, AnalysisSettings.STANDARD_PLATE, new Stature.Unknown(), 4);
        JsonNode tree = tree(SampleAnalysis.of(SampleLift.lift(), slow), WHOLE);

        assertThat(tree.at("/reps/0/liftOffSec").asDouble()).isEqualTo(2.0);
        assertThat(tree.at("/faults/0/evidenceSec").asDouble()).isEqualTo(3.0);
        assertThat(tree.at("/video/slowMotionFactor").asInt()).isEqualTo(4);
    }

    @Test
    void everythingThatInfluencedTheResultStandsInTheSettings() throws IOException {
        AnalysisSettings settings = new AnalysisSettings(
                Style.SUMO, Goal.STRENGTH, Length.ofMetres(0.4), new Stature.Known(Length.ofCentimetres(181)), 1);
        CaptureChoices choices = new CaptureChoices(
                new LifterChoice.At(new PixelPoint(320.5, 200), Duration.ofMillis(1500)),
                Duration.ofSeconds(1),
                Duration.ofMillis(5250));
        JsonNode node =
                tree(SampleAnalysis.of(SampleLift.lift(), settings), choices).get("settings");

        assertThat(node)
                .hasToString("{\"style\":\"sumo\",\"goal\":\"strength\",\"plateMm\":400,\"heightCm\":181,"
                        + "\"slowMotionFactor\":1,\"lifter\":{\"x\":320.5,\"y\":200,\"sec\":1.5},"
                        + "\"fromSec\":1,\"toSec\":5.25}");
    }

    @Test
    void aClipWithoutLiftOrScaleSaysSo() throws IOException {
        JsonNode tree = tree(SampleAnalysis.notADeadlift(SampleLift.lift(), Exercise.NOT_A_DEADLIFT), WHOLE);

        assertThat(tree.get("exercise").asText()).isEqualTo("not-a-deadlift");
        assertThat(tree.at("/scale/source").asText()).isEqualTo("none");
        assertThat(tree.at("/scale/metresPerPixelAtLifter").isNull()).isTrue();
        assertThat(tree.get("reps")).isEmpty();
        assertThat(tree.at("/set/velocityLossPercent").isNull()).isTrue();
    }

    private JsonNode tree(LiftAnalysis analysis, CaptureChoices choices) throws IOException {
        return new ObjectMapper().readTree(writer.text(analysis, JudgedWith.standard(choices)));
    }

    private static List<String> fields(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
