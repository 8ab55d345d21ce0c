package org.plumbline.desktop.accuracy.report;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.pipeline.LiftAnalyzer;
import org.plumbline.desktop.accuracy.AccuracyRun;
import org.plumbline.desktop.accuracy.score.ClipScore;
import org.plumbline.desktop.accuracy.score.KnownLift;
import org.plumbline.desktop.accuracy.score.Scoreboard;
import org.plumbline.desktop.accuracy.score.Tally;
import org.plumbline.desktop.accuracy.track.TrueTrack;
import org.plumbline.samples.scene.Scene;
import org.plumbline.samples.scene.Shot;

class ScoreReportsTest {
    private static final Scoreboard BOARD = new Scoreboard(
            List.of(score("side", Shot.side()), score("oblique", Shot.side().withYaw(20))));

    @Test
    void theTableFitsATerminalAndNamesEveryView() {
        String text = ScoreText.of(BOARD);
        assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        assertThat(text)
                .contains("HEAVY network, side view: 1 clips", "HEAVY network, oblique view: 1 clips")
                .contains("1 of 1 found", "trunk_drop_deg", "F08 hips-rise-first", "not people");
    }

    @Test
    void whatIsLeftOpenIsCountedAndNotHidden() {
        String oblique = ScoreText.of(BOARD).split("oblique view", 2)[1];
        assertThat(oblique.lines().filter(line -> line.contains("bar_to_midfoot_at_liftoff_cm")))
                .singleElement()
                .asString()
                .endsWith("100 %");
    }

    @Test
    void jsonHasEveryRepetitionAndEveryMeasure() throws IOException {
        JsonNode root = new ObjectMapper().readTree(ScoreJson.text(BOARD, "plumbline 0"));
        assertThat(root.path("schema").asText()).isEqualTo("plumbline/accuracy/1");
        assertThat(root.path("groups")).hasSize(2);
        JsonNode side = root.path("clips").path(0);
        assertThat(side.path("trueReps").asInt()).isEqualTo(1);
        assertThat(side.path("repMeasures").size())
                .isEqualTo(BOARD.clips().getFirst().measures().size());
        assertThat(side.path("measures").path("range_of_motion_m").path("mean").asDouble())
                .isCloseTo(
                        requireNonNull(new Tally(BOARD.clips().subList(0, 1))
                                        .measures()
                                        .get(MeasureId.RANGE_OF_MOTION))
                                .errors()
                                .mean(),
                        within(1e-5));
        assertThat(side.path("repFaults").path(0).path("true").asText()).isNotEmpty();
    }

    @Test
    void theReadmesTableStandsBetweenItsMarkersAndNothingElseChanges() {
        String page = "# Title\n\n" + ReadmeTable.START + "\nWORN\n" + ReadmeTable.END + "\n\nEnd.\n";
        String placed = ReadmeTable.placed(page, BOARD).orElseThrow();
        assertThat(placed)
                .startsWith("# Title\n\n" + ReadmeTable.START + "\n| network")
                .endsWith(ReadmeTable.END + "\n\nEnd.\n")
                .contains("| heavy, side (1 clips) | 1 of 1 |")
                .doesNotContain("WORN");
        assertThat(ReadmeTable.placed(placed, BOARD)).contains(placed);
    }

    @Test
    void aPageWithoutOnePairOfMarkersIsLeftAlone() {
        assertThat(ReadmeTable.placed("# Title\n", BOARD)).isEmpty();
        assertThat(ReadmeTable.placed(ReadmeTable.END + ReadmeTable.START, BOARD))
                .isEmpty();
        String twice = ReadmeTable.START + ReadmeTable.END;
        assertThat(ReadmeTable.placed(twice + twice, BOARD)).isEmpty();
    }

    private static ClipScore score(String name, Shot shot) {
        Scene scene = Scene.usual().with(shot);
        var lift = TrueTrack.exact(scene);
        return ClipScore.of(
                new KnownLift(name, scene), lift, LiftAnalyzer.standard().analyze(lift, AccuracyRun.settings(scene)));
    }
}
