package org.plumbline.desktop.accuracy.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.FaultLimits;
import org.plumbline.samples.truth.measure.RepMeasures;
import org.plumbline.samples.truth.measure.TrueMeasure;

class TrueSetFaultsTest {
    @Test
    void aSetOfTooFewIsNotJudged() {
        assertThat(of(bent(60), bent(60))).isEmpty();
        assertThat(of(bent(60), bent(60), bent(60))).containsOnlyKeys(FaultCode.F07);
    }

    @Test
    void bendingAndStraighteningCountsWhenHalfOfTheRepetitionsHaveIt() {
        assertThat(of(bent(30), bent(50), bent(30))).containsEntry(FaultCode.F07, Degree.NONE);
        assertThat(of(bent(30), bent(50), bent(60))).containsEntry(FaultCode.F07, Degree.WARNING);
        assertThat(of(bent(60), bent(30), bent(60))).containsEntry(FaultCode.F07, Degree.SERIOUS);
    }

    @Test
    void formBreaksByRoundingTippingOrSlowing() {
        assertThat(set(rep(20, 0, 0.5), rep(26.5, 0, 0.5))).isEqualTo(Degree.WARNING);
        assertThat(set(rep(20, 0, 0.5), rep(20, -4.5, 0.5))).isEqualTo(Degree.WARNING);
        assertThat(set(rep(20, 0, 0.5), rep(20, 0, 0.34))).isEqualTo(Degree.WARNING);
        assertThat(set(rep(20, 0, 0.5), rep(25.5, -3.5, 0.36))).isEqualTo(Degree.NONE);
    }

    @Test
    void twoSignsAreSeriousOnlyWithASeriousRepetition() {
        assertThat(set(rep(20, 0, 0.5), rep(30, 0, 0.3))).isEqualTo(Degree.WARNING);
        assertThat(set(rep(20, 0, 0.5), rep(30, -13, 0.5))).isEqualTo(Degree.SERIOUS);
    }

    private static Degree set(RepMeasures first, RepMeasures last) {
        return of(first, first, last, last).getOrDefault(FaultCode.F21, Degree.NOTE);
    }

    private static RepMeasures bent(double range) {
        return TrueFaultsTest.rep(Map.of(
                TrueMeasure.LUMBAR_RANGE, range,
                TrueMeasure.MEAN_CONCENTRIC_VELOCITY, 0.5,
                TrueMeasure.LUMBAR_MAX, 20.0,
                TrueMeasure.TRUNK_DROP, 0.0));
    }

    private static RepMeasures rep(double lumbar, double drop, double speed) {
        return TrueFaultsTest.rep(Map.of(
                TrueMeasure.LUMBAR_MAX, lumbar,
                TrueMeasure.TRUNK_DROP, drop,
                TrueMeasure.MEAN_CONCENTRIC_VELOCITY, speed));
    }

    private static Map<FaultCode, Degree> of(RepMeasures... reps) {
        return TrueSetFaults.of(List.copyOf(Arrays.asList(reps)), FaultLimits.defaults());
    }
}
