package org.plumbline.desktop.accuracy.score;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.core.analysis.AnalyzedRep;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.NotAssessed;
import org.plumbline.core.fault.Scope;
import org.plumbline.core.fault.Severity;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.pipeline.LiftAnalyzer;
import org.plumbline.core.rep.RepEvent;
import org.plumbline.core.settings.AnalysisSettings;
import org.plumbline.desktop.accuracy.track.TrueTrack;
import org.plumbline.samples.scene.Scene;
import org.plumbline.samples.scene.Technique;
import org.plumbline.samples.scene.Tempo;
import org.plumbline.samples.truth.measure.TrueMeasure;

class ClipScoreTest {
    private static final Scene SCENE =
            Scene.usual().with(Tempo.usual(2)).with(Technique.good().withLockout(25, 0));
    private static final KnownLift KNOWN = new KnownLift("known", SCENE);
    private static final CapturedLift LIFT = TrueTrack.exact(SCENE);
    private static final LiftAnalysis ANALYSIS = LiftAnalyzer.standard().analyze(LIFT, AnalysisSettings.defaults());

    @Test
    void everyMeasureHasItsTrueCounterpart() {
        assertThat(Arrays.stream(TrueMeasure.values()).map(TrueMeasure::id))
                .containsAll(Arrays.stream(MeasureId.values())
                        .map(MeasureId::id)
                        // The sticking region is found in the speed curve; the studio states no truth of it yet.
                        .filter(id -> !id.startsWith("sticking_"))
                        .toList());
    }

    @Test
    void errorsOfMeasuresAreThoseThatWerePutIn() {
        ClipScore small = score(rep(0, 0, 0.4, 0.5), rep(1, 0, 0.4, 0.5));
        ClipScore large = score(rep(0, 0, -0.6, 0.5), rep(1, 0, -0.6, 0.5));
        Tally.MeasureTally drop =
                requireNonNull(new Tally(List.of(small, large)).measures().get(MeasureId.TRUNK_DROP));
        assertThat(drop.errors().count()).isEqualTo(4);
        assertThat(drop.errors().mean()).isCloseTo(-0.1, within(1e-9));
        assertThat(drop.errors().meanSize()).isCloseTo(0.5, within(1e-9));
        assertThat(drop.covered()).isEqualTo(2);
        Tally.MeasureTally pop =
                requireNonNull(new Tally(List.of(small)).measures().get(MeasureId.HIP_POP));
        assertThat(pop.open()).isEqualTo(2);
        assertThat(pop.errors().isEmpty()).isTrue();
    }

    @Test
    void lateEventsAreLateByAsMuchAsTheyWereMade() {
        Tally tally = new Tally(List.of(score(rep(0, 0.04, 0, 1), rep(1, -0.02, 0, 1))));
        for (RepEvent event : RepEvent.values()) {
            assertThat(tally.event(event).all())
                    .as(event.name())
                    .satisfiesExactly(
                            first -> assertThat(first).isCloseTo(40, within(1e-3)),
                            second -> assertThat(second).isCloseTo(-20, within(1e-3)));
        }
    }

    @Test
    void aRepetitionLeftOutIsMissedAndOneElsewhereIsExtra() {
        ClipScore missing = score(rep(1, 0, 0, 1));
        assertThat(missing.right()).isEqualTo(1);
        assertThat(missing.missed()).isEqualTo(1);
        assertThat(missing.extra()).isZero();
        ClipScore extra = score(rep(0, 0, 0, 1), rep(1, 0, 0, 1), rep(1, 9, 0, 1));
        assertThat(extra.right()).isEqualTo(2);
        assertThat(extra.extra()).isEqualTo(1);
    }

    @Test
    void anExactTrackHasNoErrorsOfJointsAndPlate() {
        SeenScore seen = SeenScore.of(KNOWN, LIFT);
        assertThat(seen.lifterFrames()).isEqualTo(SCENE.frames());
        for (SeenScore.Part part : SeenScore.Part.values()) {
            assertThat(requireNonNull(seen.inSight().get(part)).distances().p95())
                    .as(part.name())
                    .isLessThan(1e-3);
        }
        assertThat(seen.plateCentre().p95()).isLessThan(1e-6);
        assertThat(seen.plateDiameter().p95()).isLessThan(1e-6);
        // Feet and shins are behind the plate at the set-up.
        assertThat(seen.hidden()).containsKeys(SeenScore.Part.ANKLE, SeenScore.Part.TOE);
    }

    @Test
    void aShiftedTrackHasItsShiftInCentimetresAtTheJointsDepth() {
        CapturedLift shifted = Shift.of(LIFT, 8, -6);
        SeenScore seen = SeenScore.of(KNOWN, shifted);
        double focal = KNOWN.shownAt(0).camera().focal();
        // Ten pixels at the near shoulder, 3.3 m less 0.19 m away.
        assertThat(requireNonNull(seen.inSight().get(SeenScore.Part.SHOULDER))
                        .distances()
                        .median())
                .isCloseTo(100 * 10 * (3.3 - 0.188) / focal, within(0.02));
        assertThat(seen.plateCentrePixels().median()).isCloseTo(10, within(1e-6));
    }

    @Test
    void verdictsAreCountedByWhatIsTrue() {
        LiftAnalysis said = MadeUp.with(
                ANALYSIS,
                List.of(rep(0, 0, 0, 1), rep(1, 0, 0, 1)),
                List.of(
                        MadeUp.fault(FaultCode.F13, 1, Severity.WARNING),
                        MadeUp.fault(FaultCode.F12, 2, Severity.SERIOUS),
                        MadeUp.fault(FaultCode.F14, 1, Severity.NOTE)),
                List.of(new NotAssessed(FaultCode.F06, new Scope.OfRep(2), "hidden")));
        Tally tally = new Tally(List.of(ClipScore.of(KNOWN, LIFT, said)));
        assertThat(tally.faults().get(FaultCode.F13)).isEqualTo(new Tally.FaultTally(0, 0, 2, 1, 0, 0, 0, 0, 0, 0, 0));
        assertThat(tally.faults().get(FaultCode.F12)).isEqualTo(new Tally.FaultTally(0, 0, 0, 0, 0, 1, 1, 2, 0, 0, 0));
        assertThat(tally.faults().get(FaultCode.F14)).isEqualTo(new Tally.FaultTally(0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0));
        assertThat(tally.faults().get(FaultCode.F06)).isEqualTo(new Tally.FaultTally(0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 1));
    }

    private static AnalyzedRep rep(int known, double late, double off, double stated) {
        return MadeUp.rep(known + 1, KNOWN.reps().get(known), late, truth -> off, stated);
    }

    private static ClipScore score(AnalyzedRep... reps) {
        return ClipScore.of(KNOWN, LIFT, MadeUp.with(ANALYSIS, List.of(reps), List.of(), List.of()));
    }
}
