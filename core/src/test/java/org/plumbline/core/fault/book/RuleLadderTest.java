package org.plumbline.core.fault.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.core.fault.Fault;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.FaultLimits;
import org.plumbline.core.fault.LimitId;
import org.plumbline.core.fault.Severity;
import org.plumbline.core.fault.rule.RepEvidence;
import org.plumbline.core.fault.rule.RuleOutcome;
import org.plumbline.core.known.KnownLift;
import org.plumbline.core.measure.Detail;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.measure.Reading;
import org.plumbline.core.measure.RepReadings;
import org.plumbline.core.message.Messages;
import org.plumbline.core.quantity.Quality;
import org.plumbline.core.rep.Rep;
import org.plumbline.core.synthetic.DeadliftPlan;

/** Each rule of a repetition against a ladder of values from the clean lift's over its warning to past its serious limit. */
class RuleLadderTest {

    /**
     * A rule's measure and what a clean lift has of it.
     *
     * @param clean value of a clean lift, in the limit's unit
     * @param error usual half-width of its 95 % interval on a good clip
     * @param witnesses other measures the rule asks for, at values far past their limits
     */
    record Rung(LimitId limit, Enum<?> measure, double clean, double error, Map<Enum<?>, Double> witnesses) {
        @Override
        public String toString() {
            return limit.name();
        }
    }

    static Stream<Rung> rungs() {
        return Stream.of(
                new Rung(LimitId.F05_LUMBAR, MeasureId.LUMBAR_PROXY_AT_LIFTOFF, 30, 3, Map.of()),
                new Rung(LimitId.F06_LUMBAR_CHANGE, MeasureId.LUMBAR_PROXY_CHANGE, 2, 2, Map.of()),
                new Rung(LimitId.F09_HIP_POP, MeasureId.HIP_POP, 0.02, 0.02, Map.of(Detail.TRUNK_DROP_IN_SETUP, -20.0)),
                new Rung(LimitId.F11_LEG_GAP, Detail.BAR_THIGH_GAP, 1, 1, Map.of()),
                new Rung(LimitId.F12_DIP, MeasureId.BAR_DIP, 0, 0.5, Map.of()),
                new Rung(
                        LimitId.F16_KNEE,
                        Detail.KNEE_AT_KNEE_PASS_DOWN,
                        160,
                        4,
                        Map.of(Detail.BAR_DRIFT_IN_DESCENT, 12.0)),
                new Rung(LimitId.F17_LUMBAR_CHANGE, Detail.LUMBAR_MORE_IN_DESCENT, 0, 3, Map.of()),
                new Rung(LimitId.F18_HEAD, MeasureId.NECK_EXTENSION, 0, 5, Map.of(Detail.HEAD_PITCH, 24.0)),
                new Rung(LimitId.F18_HEAD, Detail.HEAD_PITCH, 0, 5, Map.of(MeasureId.NECK_EXTENSION, 24.0)),
                new Rung(LimitId.F19_SLIP, MeasureId.FOOT_SLIP, 0.3, 1, Map.of()),
                new Rung(LimitId.F19_HEEL_LIFT, MeasureId.HEEL_LIFT, 0.3, 1, Map.of()),
                new Rung(
                        LimitId.F20_STOOP_SHARE,
                        Detail.STOOP_SHARE_AT_LIFTOFF,
                        0.68,
                        0.02,
                        Map.of(Detail.KNEE_EXTENSION_TO_KNEE_PASS, -20.0)),
                new Rung(
                        LimitId.F20_KNEE_EXTENSION,
                        Detail.KNEE_EXTENSION_TO_KNEE_PASS,
                        30,
                        2,
                        Map.of(Detail.STOOP_SHARE_AT_LIFTOFF, 1.2)));
    }

    private static double at(Rung rung, double part, double limit) {
        return rung.clean() + part * (limit - rung.clean());
    }

    @ParameterizedTest
    @MethodSource("rungs")
    void halfWayToTheWarningIsNoFault(Rung rung) {
        Rung own = alone(rung);
        assertThat(outcome(own, at(own, 0.5, own.limit().preset().warn()), Quality.HIGH))
                .isInstanceOf(RuleOutcome.Kept.class);
    }

    @ParameterizedTest
    @MethodSource("rungs")
    void atTheWarningItsErrorLeavesANoteAtMost(Rung rung) {
        Rung own = alone(rung);
        RuleOutcome outcome = outcome(own, at(own, 1.0001, own.limit().preset().warn()), Quality.HIGH);
        assertThat(fault(outcome).severity()).isEqualTo(Severity.NOTE);
    }

    /** Either sign of F20 is a fault by itself, so the other one must be that of a clean lift. */
    private static Rung alone(Rung rung) {
        return rung.limit().code() == FaultCode.F20
                ? new Rung(rung.limit(), rung.measure(), rung.clean(), rung.error(), Map.of())
                : rung;
    }

    @ParameterizedTest
    @MethodSource("rungs")
    void atOneAndAHalfTimesTheWayToSeriousItIsAWarningAtLeast(Rung rung) {
        Fault fault = fault(outcome(rung, at(rung, 1.5, rung.limit().preset().serious()), Quality.HIGH));
        assertThat(fault.severity()).isGreaterThanOrEqualTo(Severity.WARNING);
        assertThat(fault.message()).contains("±");
        assertThat(fault.cue()).isNotBlank();
        assertThat(fault.source()).contains("; limit ");
    }

    @ParameterizedTest
    @MethodSource("rungs")
    void atTwiceTheWayToSeriousItIsSerious(Rung rung) {
        Fault fault = fault(outcome(rung, at(rung, 2, rung.limit().preset().serious()), Quality.HIGH));
        assertThat(fault.severity()).isEqualTo(Severity.SERIOUS);
    }

    @ParameterizedTest
    @MethodSource("rungs")
    void onLowQualityItIsNeverMoreThanANote(Rung rung) {
        Rung own = alone(rung);
        Fault fault = fault(outcome(own, at(own, 2, own.limit().preset().serious()), Quality.LOW));
        assertThat(fault.severity()).isEqualTo(Severity.NOTE);
    }

    @ParameterizedTest
    @MethodSource("rungs")
    void withoutItsMeasureNothingIsKept(Rung rung) {
        RepReadings without =
                readings(rung.measure(), Reading.missed("hidden"), alone(rung).witnesses());
        assertThat(judge(without, rung.limit().code(), false)).isInstanceOf(RuleOutcome.Unassessed.class);
    }

    static Stream<Rung> hintsInSumo() {
        return rungs().filter(rung ->
                List.of(FaultCode.F11, FaultCode.F16).contains(rung.limit().code()));
    }

    @ParameterizedTest
    @MethodSource("hintsInSumo")
    void inASumoStanceKneesBesideTheBarAreAHintOnly(Rung rung) {
        Reading far = reading(rung.limit(), at(rung, 2, rung.limit().preset().serious()), rung.error(), Quality.HIGH);
        RepReadings readings = readings(rung.measure(), far, rung.witnesses());
        assertThat(fault(judge(readings, rung.limit().code(), true)).severity()).isEqualTo(Severity.NOTE);
        assertThat(fault(judge(readings, rung.limit().code(), false)).severity())
                .isEqualTo(Severity.SERIOUS);
    }

    private static RuleOutcome outcome(Rung rung, double value, Quality quality) {
        Reading reading = reading(rung.limit(), value, rung.error(), quality);
        return judge(
                readings(rung.measure(), reading, rung.witnesses()),
                rung.limit().code(),
                false);
    }

    private static Reading reading(LimitId limit, double value, double error, Quality quality) {
        return Reading.at(value, error, limit.unit(), quality, Duration.ofSeconds(3));
    }

    /** A clean lift, its back in sight at high quality, with one measure and its witnesses put in. */
    private static RepReadings readings(Enum<?> measure, Reading reading, Map<Enum<?>, Double> witnesses) {
        Map<Enum<?>, Reading> put = new HashMap<>();
        put.put(
                Detail.LUMBAR_MAX_IN_DESCENT,
                Reading.at(20, 2, LimitId.F17_LUMBAR.unit(), Quality.HIGH, Duration.ZERO));
        witnesses.forEach((id, value) -> put.put(
                id,
                Reading.at(
                        value,
                        Math.abs(value) / 20,
                        id instanceof Detail detail ? detail.unit() : ((MeasureId) id).unit(),
                        Quality.HIGH,
                        Duration.ofSeconds(3))));
        put.put(measure, reading);
        return KnownLift.of(DeadliftPlan.good())
                .readings(1)
                .mapped((id, own) -> put.getOrDefault(id, own), (id, own) -> put.getOrDefault(id, own));
    }

    private static RuleOutcome judge(RepReadings readings, FaultCode code, boolean sumo) {
        Rep rep = KnownLift.of(DeadliftPlan.good()).segmentation().reps().getFirst();
        Map<FaultCode, RuleOutcome> outcomes = new EnumMap<>(
                RuleBook.judge(new RepEvidence(rep, readings, FaultLimits.defaults(), true, sumo, Messages.english())));
        return outcomes.getOrDefault(code, new RuleOutcome.Unassessed("no rule"));
    }

    private static Fault fault(RuleOutcome outcome) {
        assertThat(outcome).isInstanceOf(RuleOutcome.Flagged.class);
        return ((RuleOutcome.Flagged) outcome).fault();
    }
}
