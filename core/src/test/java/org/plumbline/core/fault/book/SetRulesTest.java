package org.plumbline.core.fault.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.core.fault.Fault;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.FaultLimits;
import org.plumbline.core.fault.Scope;
import org.plumbline.core.fault.Severity;
import org.plumbline.core.fault.rule.RuleOutcome;
import org.plumbline.core.fault.rule.SetEvidence;
import org.plumbline.core.known.KnownLift;
import org.plumbline.core.measure.Detail;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.measure.Moments;
import org.plumbline.core.measure.Reading;
import org.plumbline.core.measure.RepReadings;
import org.plumbline.core.message.Messages;
import org.plumbline.core.quantity.Measured;
import org.plumbline.core.quantity.Measurement;
import org.plumbline.core.quantity.Quality;
import org.plumbline.core.quantity.Unit;
import org.plumbline.core.synthetic.DeadliftPlan;

/** Rules that only a whole set can show. */
class SetRulesTest {
    private static final RepReadings CLEAN =
            KnownLift.of(DeadliftPlan.good()).withBack().readings(1);

    @Test
    void aBackThatBendsAndStraightensInHalfOfTheRepsIsAFaultOfTheSet() {
        Fault serious = fault(judge(ranges(Quality.HIGH, 65, 65, 25), 0, false), FaultCode.F07);
        assertThat(serious.severity()).isEqualTo(Severity.SERIOUS);
        assertThat(serious.scope()).isEqualTo(new Scope.WholeSet());
        assertThat(serious.message())
                .contains("65 ± 4°")
                .contains("2 of 3 reps")
                .contains("experimental");
        assertThat(fault(judge(ranges(Quality.HIGH, 65, 48, 25, 48), 0, false), FaultCode.F07)
                        .severity())
                .as("only one of four is serious")
                .isEqualTo(Severity.WARNING);
        assertThat(fault(judge(ranges(Quality.LOW, 65, 65, 65), 0, false), FaultCode.F07)
                        .severity())
                .isEqualTo(Severity.NOTE);
    }

    @Test
    void lessThanHalfOfTheRepsOrLessThanThreeAreNoRepeatedFlexion() {
        assertThat(judge(ranges(Quality.HIGH, 65, 25, 25), 0, false).get(FaultCode.F07))
                .isEqualTo(new RuleOutcome.Kept(Quality.HIGH));
        assertThat(judge(ranges(Quality.HIGH, 65, 65), 0, false).get(FaultCode.F07))
                .isEqualTo(new RuleOutcome.OutOfScope("it takes 3 or more whole reps to judge this"));
    }

    @Test
    void aBackThatIsHiddenInTooManyRepsLeavesTheQuestionOpen() {
        List<RepReadings> reps = new ArrayList<>(ranges(Quality.HIGH, 25, 25));
        reps.add(KnownLift.of(DeadliftPlan.good()).readings(1));
        assertThat(judge(reps, 0, false).get(FaultCode.F07)).isEqualTo(new RuleOutcome.Unassessed("not looked at"));
    }

    @Test
    void theTrunkThatTipsFurtherAtTheEndIsToldWithItsReps() {
        Fault fault = fault(judge(drops(-1, -2, -6, -11), 10, false), FaultCode.F21);
        assertThat(fault.severity()).isEqualTo(Severity.WARNING);
        assertThat(fault.value().number()).isEqualTo(-10);
        assertThat(fault.message()).contains("reps 1–4").contains("10 ± 3°");
    }

    @Test
    void twoSignsAreSeriousOnlyBesideSomethingSerious() {
        assertThat(fault(judge(drops(-1, -2, -6, -11), 45, false), FaultCode.F21)
                        .severity())
                .isEqualTo(Severity.WARNING);
        assertThat(fault(judge(drops(-1, -2, -6, -11), 45, true), FaultCode.F21).severity())
                .isEqualTo(Severity.SERIOUS);
        assertThat(fault(judge(drops(-1, -2, -6, -11), 10, true), FaultCode.F21).severity())
                .as("one sign alone")
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void aSteadySetIsKeptAndThreeRepsAreTooFew() {
        assertThat(judge(drops(-1, -2, -1, -2), 10, true).get(FaultCode.F21)).isInstanceOf(RuleOutcome.Kept.class);
        assertThat(judge(drops(-1, -2, -11), 45, true).get(FaultCode.F21))
                .isEqualTo(new RuleOutcome.OutOfScope("it takes 4 or more whole reps to judge this"));
    }

    @Test
    void lossOfSpeedAloneIsAWarning() {
        Fault fault = fault(judge(drops(-1, -1, -1, -1), 40, false), FaultCode.F21);
        assertThat(fault.severity()).isEqualTo(Severity.WARNING);
        assertThat(fault.message()).contains("40 ± 5 % slower");
    }

    @Test
    void withoutATrainingLogNoLoadIsJudged() {
        assertThat(judge(drops(-1), 0, false).get(FaultCode.F22))
                .isEqualTo(new RuleOutcome.Unassessed("no training log"));
    }

    private static List<RepReadings> ranges(Quality quality, double... ranges) {
        List<RepReadings> reps = new ArrayList<>();
        for (double range : ranges) {
            Reading reading = Reading.at(range, 4, Unit.DEGREE, quality, Duration.ofSeconds(2));
            Reading calm = Reading.at(15, 4, Unit.DEGREE, quality, Duration.ofSeconds(2));
            reps.add(CLEAN.mapped(
                    (id, own) -> id == MeasureId.LUMBAR_PROXY_RANGE ? reading : own,
                    (id, own) -> id == Detail.LUMBAR_RE_EXTENSION ? calm : own));
        }
        return reps;
    }

    private static List<RepReadings> drops(double... drops) {
        List<RepReadings> reps = new ArrayList<>();
        for (double drop : drops) {
            Reading reading = Reading.at(drop, 2, Unit.DEGREE, Quality.HIGH, Duration.ofSeconds(2));
            Reading calm = Reading.at(30, 2, Unit.DEGREE, Quality.HIGH, Duration.ofSeconds(2));
            reps.add(CLEAN.mapped(
                    (id, own) -> id == MeasureId.TRUNK_DROP ? reading : id == MeasureId.LUMBAR_PROXY_MAX ? calm : own,
                    (id, own) -> own));
        }
        return reps;
    }

    private static Map<FaultCode, RuleOutcome> judge(List<RepReadings> readings, double loss, boolean anySerious) {
        List<SetEvidence.CountedRep> reps = new ArrayList<>();
        for (RepReadings one : readings) {
            int number = reps.size() + 1;
            Duration start = Duration.ofSeconds(4L * number);
            reps.add(new SetEvidence.CountedRep(
                    number, one, new Moments(start, start.plusSeconds(3), start.plusSeconds(2))));
        }
        Measurement velocityLoss = Measured.of(loss, 5, Unit.RATIO, Quality.HIGH);
        return RuleBook.judge(
                new SetEvidence(reps, velocityLoss, anySerious, FaultLimits.defaults(), Messages.english()));
    }

    private static Fault fault(Map<FaultCode, RuleOutcome> outcomes, FaultCode code) {
        assertThat(outcomes.get(code)).isInstanceOf(RuleOutcome.Flagged.class);
        return ((RuleOutcome.Flagged) outcomes.getOrDefault(code, new RuleOutcome.Unassessed(""))).fault();
    }
}
