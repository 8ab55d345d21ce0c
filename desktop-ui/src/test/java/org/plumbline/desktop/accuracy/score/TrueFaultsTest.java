package org.plumbline.desktop.accuracy.score;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.FaultLimits;
import org.plumbline.samples.truth.measure.RepMeasures;
import org.plumbline.samples.truth.measure.TrueMeasure;

class TrueFaultsTest {
    static Stream<Arguments> cases() {
        return Stream.of(
                one(FaultCode.F01, TrueMeasure.BAR_FOOT_FRACTION_AT_LIFTOFF, 0.59, 0.61, 0.71),
                one(FaultCode.F02, TrueMeasure.BAR_FOOT_FRACTION_AT_LIFTOFF, 0.40, 0.37, 0.27),
                one(FaultCode.F03, TrueMeasure.HIP_FRACTION_AT_LIFTOFF, 0.89, 0.91, 1.01),
                one(FaultCode.F04, TrueMeasure.HIP_FRACTION_AT_LIFTOFF, 0.31, 0.29, 0.04),
                one(FaultCode.F05, TrueMeasure.LUMBAR_AT_LIFTOFF, 44, 46, 59),
                one(FaultCode.F06, TrueMeasure.LUMBAR_CHANGE, 7, 9, 16),
                one(FaultCode.F10, TrueMeasure.BAR_DRIFT_FORWARD, 3.9, 4.1, 7.1),
                one(FaultCode.F11, TrueMeasure.BAR_THIGH_GAP, 5.9, 6.1, 10.1),
                one(FaultCode.F12, TrueMeasure.BAR_DIP, 1.9, 2.1, 5.1),
                one(FaultCode.F13, TrueMeasure.HIP_SHORT, 9, 11, 19),
                one(FaultCode.F13, TrueMeasure.KNEE_SHORT, 9, 11, 19),
                one(FaultCode.F14, TrueMeasure.LEAN_BACK, 7, 9, 16),
                one(FaultCode.F15, TrueMeasure.ECCENTRIC, 1, 0.8, 0.4),
                one(FaultCode.F17, TrueMeasure.LUMBAR_DESCENT_CHANGE, 9, 11, 19),
                one(FaultCode.F19, TrueMeasure.FOOT_SLIP, 2.9, 3.1, 6.1),
                one(FaultCode.F19, TrueMeasure.HEEL_LIFT, 2.9, 3.1, 6.1));
    }

    private static Arguments one(FaultCode code, TrueMeasure measure, double clean, double warning, double serious) {
        return Arguments.of(code, measure, clean, warning, serious);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aTrueMeasureOnEitherSideOfALimitDecides(
            FaultCode code, TrueMeasure measure, double clean, double warning, double serious) {
        assertThat(degree(code, Map.of(measure, clean))).isEqualTo(Degree.NONE);
        assertThat(degree(code, Map.of(measure, warning))).isEqualTo(Degree.WARNING);
        assertThat(degree(code, Map.of(measure, serious))).isEqualTo(Degree.SERIOUS);
    }

    @Test
    void hipsFirstNeedsASecondWitnessUnlessItIsSerious() {
        Map<TrueMeasure, Double> alone = Map.of(TrueMeasure.TRUNK_DROP, -8.0, TrueMeasure.HIP_SHOULDER_RISE_RATIO, 1.1);
        Map<TrueMeasure, Double> both = Map.of(TrueMeasure.TRUNK_DROP, -8.0, TrueMeasure.HIP_SHOULDER_RISE_RATIO, 1.3);
        assertThat(degree(FaultCode.F08, alone)).isEqualTo(Degree.NONE);
        assertThat(degree(FaultCode.F08, both)).isEqualTo(Degree.WARNING);
        assertThat(degree(FaultCode.F08, Map.of(TrueMeasure.TRUNK_DROP, -12.5))).isEqualTo(Degree.SERIOUS);
    }

    @Test
    void straightKneesAloneAreNoFaultOfTheStart() {
        assertThat(degree(FaultCode.F03, Map.of(TrueMeasure.KNEE_AT_LIFTOFF, 156.0)))
                .isEqualTo(Degree.NONE);
        assertThat(degree(FaultCode.F03, Map.of(TrueMeasure.KNEE_AT_LIFTOFF, 156.0, TrueMeasure.STOOP_SHARE, 0.85)))
                .isEqualTo(Degree.WARNING);
    }

    @Test
    void aShortWayDownIsNotJudged() {
        RepMeasures rep = rep(Map.of(TrueMeasure.RANGE_OF_MOTION, 0.3, TrueMeasure.ECCENTRIC, 0.3));
        assertThat(TrueFaults.of(rep, FaultLimits.defaults())).doesNotContainKey(FaultCode.F15);
    }

    @Test
    void lookingUpShowsInNeckAndFace() {
        assertThat(degree(FaultCode.F18, Map.of(TrueMeasure.NECK_EXTENSION, 26.0, TrueMeasure.HEAD_PITCH, 12.0)))
                .isEqualTo(Degree.NONE);
        assertThat(degree(FaultCode.F18, Map.of(TrueMeasure.NECK_EXTENSION, 12.0, TrueMeasure.HEAD_PITCH, 60.0)))
                .isEqualTo(Degree.NONE);
        assertThat(degree(FaultCode.F18, Map.of(TrueMeasure.NECK_EXTENSION, 26.0, TrueMeasure.HEAD_PITCH, 13.0)))
                .isEqualTo(Degree.WARNING);
        assertThat(degree(FaultCode.F18, Map.of(TrueMeasure.NECK_EXTENSION, 13.0, TrueMeasure.HEAD_PITCH, 41.0)))
                .isEqualTo(Degree.SERIOUS);
    }

    private static Degree degree(FaultCode code, Map<TrueMeasure, Double> values) {
        return requireNonNull(TrueFaults.of(rep(values), FaultLimits.defaults()).get(code));
    }

    static RepMeasures rep(Map<TrueMeasure, Double> values) {
        Map<TrueMeasure, Double> all = new java.util.EnumMap<>(TrueMeasure.class);
        all.put(TrueMeasure.RANGE_OF_MOTION, 0.5);
        all.put(TrueMeasure.ECCENTRIC, 2.0);
        all.put(TrueMeasure.KNEE_EXTENSION, 30.0);
        all.put(TrueMeasure.KNEE_AT_LIFTOFF, 120.0);
        all.put(TrueMeasure.HIP_FRACTION_AT_LIFTOFF, 0.6);
        all.put(TrueMeasure.BAR_FOOT_FRACTION_AT_LIFTOFF, 0.5);
        all.put(TrueMeasure.KNEE_AT_DESCENT, 150.0);
        all.putAll(values);
        return new RepMeasures(MadeUp.everySecond(), all);
    }
}
