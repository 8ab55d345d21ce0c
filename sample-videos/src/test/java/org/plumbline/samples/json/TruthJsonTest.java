package org.plumbline.samples.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.plumbline.samples.body.Span;
import org.plumbline.samples.scene.Recording;
import org.plumbline.samples.scene.Scene;
import org.plumbline.samples.truth.Camera;
import org.plumbline.samples.truth.FrameTruth;
import org.plumbline.samples.truth.RepEvents;
import org.plumbline.samples.truth.Truth;

class TruthJsonTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "truth-format.md");

    @Test
    void everyShownFrameHasALineWithItsTimesAndPlaces() throws IOException {
        Scene scene = Scene.usual().with(new Recording(10, 5).withTrimmed(1));
        String text = text(scene);
        List<String> lines =
                text.lines().filter(line -> line.startsWith("{\"frame\":")).toList();
        assertThat(lines).hasSize(scene.frames()).hasSize(35);
        assertThat(lines.getFirst())
                .startsWith("{\"frame\":0,\"taken\":1,\"shown\":0,\"phase\":\"pull\",\"rep\":1,")
                .contains("\"trunkAngle\":")
                .containsPattern("\"left-hip\":\\[-?[0-9.]+,-?[0-9.]+,-?[0-9.]+\\]");
        assertThat(text)
                .contains("\"hiddenFrames\":10")
                .contains("\"slowMotion\":2")
                .contains("\"lift-off\":{\"taken\":", "\"trunk_drop_deg\":");
    }

    @Test
    void placesAreRoundedAndTheSameSceneGivesTheSameFile() throws IOException {
        Scene scene = Scene.usual().with(new Recording(2, 2));
        String text = text(scene);
        assertThat(text(scene)).isEqualTo(text);
        assertThat(text)
                .doesNotContainPattern("[0-9]\\.[0-9]{5}")
                .doesNotContain("NaN")
                .doesNotContain("-0,");
    }

    @Test
    void everythingThatIsWrittenIsDocumented() throws IOException {
        String document = Files.readString(DOCUMENT);
        for (RecordComponent component : FrameTruth.class.getRecordComponents()) {
            String name = component.getName().equals("moment") ? "phase" : component.getName();
            assertThat(document).contains("`" + name + "`");
        }
        for (RepEvents.Event event : RepEvents.Event.values()) {
            assertThat(document)
                    .contains("`" + event.name().toLowerCase(Locale.ROOT).replace('_', '-') + "`");
        }
        for (Span.Kind kind : Span.Kind.values()) {
            assertThat(document)
                    .contains("`" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "`");
        }
        for (RecordComponent component : Camera.class.getRecordComponents()) {
            assertThat(document).contains("`" + component.getName() + "`");
        }
    }

    private static String text(Scene scene) throws IOException {
        StringBuilder out = new StringBuilder();
        TruthJson.write(scene, new Truth(scene), out);
        return out.toString();
    }
}
