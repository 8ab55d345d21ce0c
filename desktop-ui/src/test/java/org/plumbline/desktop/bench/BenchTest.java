package org.plumbline.desktop.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.plumbline.desktop.sample.SampleLift;

class BenchTest {
    private static final long MEBIBYTE = 1024L * 1024;

    private final BenchResult result = BenchResult.of(
            SampleLift.lift().video(),
            "heavy",
            2,
            List.of(run(9, 4, 1), run(5, 4, 2), run(6, 5, 3)),
            100 * MEBIBYTE,
            OptionalLong.of(700 * MEBIBYTE));

    @Test
    void everyFigureIsTheMedianOfTheRuns() {
        assertThat(result.wall()).isEqualTo(Duration.ofSeconds(6));
        assertThat(result.stages())
                .containsExactly(Map.entry("decode", Duration.ofSeconds(2)), Map.entry("pose", Duration.ofSeconds(4)));
        assertThat(result.framesPerSecond()).isEqualTo(SampleLift.FRAMES / 6.0, within(1e-9));
    }

    @Test
    void endToEndIsComparedWithTheSlowestStage() {
        assertThat(result.slowestStage()).isEqualTo("pose");
        assertThat(result.endToEndOverSlowest()).isEqualTo(1.5, within(1e-9));
    }

    @Test
    void theTableTellsTimeRateAndMemory() {
        assertThat(BenchText.table(result).lines().map(String::strip))
                .contains("pose             4.00 s           30.0", "end to end       6.00 s           20.0")
                .contains("End to end takes 1.50 times the slowest stage (pose).")
                .contains("Peak memory: 700 MiB in all, 100 MiB of it Java's heap.");
    }

    @Test
    void theJsonHoldsTheSame() throws Exception {
        JsonNode json = new ObjectMapper().readTree(BenchText.json(result, "plumbline 0.0.0"));

        assertThat(json.get("schema").asText()).isEqualTo("plumbline/bench/1");
        assertThat(json.at("/stageSec/pose").asDouble()).isEqualTo(4);
        assertThat(json.get("endToEndOverSlowest").asDouble()).isEqualTo(1.5);
        assertThat(json.get("peakResidentBytes").asLong()).isEqualTo(700 * MEBIBYTE);
    }

    private static BenchRun run(int wall, int pose, int decode) {
        return new BenchRun(
                Duration.ofSeconds(wall),
                Map.of("pose", Duration.ofSeconds(pose), "decode", Duration.ofSeconds(decode)));
    }
}
