package org.plumbline.core.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.core.analysis.SetSummary;
import org.plumbline.core.analysis.Trend;
import org.plumbline.core.fault.Fault;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.Positive;
import org.plumbline.core.fault.Scope;
import org.plumbline.core.fault.Severity;
import org.plumbline.core.fault.rule.RuleOutcome;
import org.plumbline.core.measure.Detail;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.measure.Reading;
import org.plumbline.core.measure.RepReadings;
import org.plumbline.core.message.Messages;
import org.plumbline.core.quantity.Measured;
import org.plumbline.core.quantity.Quality;
import org.plumbline.core.quantity.Unavailable;
import org.plumbline.core.quantity.Unit;
import org.plumbline.core.rep.Rep;
import org.plumbline.core.rep.RepType;

class SetSummaryTest {
    private static final Messages ENGLISH = Messages.english();

    @Test
    void twoRepsOrFortyPercentSetTheSeverityOfTheSet() {
        assertThat(severity(Severity.SERIOUS, Severity.SERIOUS, null, null, null, null))
                .contains(Severity.SERIOUS);
        assertThat(severity(Severity.SERIOUS, null)).contains(Severity.SERIOUS);
        assertThat(severity(Severity.SERIOUS)).contains(Severity.SERIOUS);
    }

    @Test
    void oneRepOfManyCountsOneStepLess() {
        assertThat(severity(Severity.SERIOUS, null, null, null, null)).contains(Severity.WARNING);
        assertThat(severity(Severity.WARNING, null, null, null, null)).contains(Severity.NOTE);
        assertThat(severity(Severity.NOTE, null, null, null, null)).contains(Severity.NOTE);
        assertThat(severity(Severity.SERIOUS, Severity.WARNING, null, null, null, null))
                .contains(Severity.WARNING);
        assertThat(severity(null, null)).isEmpty();
    }

    @Test
    void atMostThreePrioritiesCausesBeforeEffects() {
        List<JudgedRep> reps = List.of(rep(
                1,
                Map.of(
                        FaultCode.F15, Severity.SERIOUS,
                        FaultCode.F13, Severity.NOTE,
                        FaultCode.F10, Severity.WARNING,
                        FaultCode.F08, Severity.WARNING,
                        FaultCode.F03, Severity.WARNING)));
        // F08 is an effect of F03 and counts half; F13 is but a note.
        assertThat(SetSummarizer.of(reps, ENGLISH).priorities())
                .containsExactly(FaultCode.F03, FaultCode.F10, FaultCode.F15);
    }

    @Test
    void aFaultOfEveryRepGoesBeforeAWorseOneOfASingleRep() {
        List<JudgedRep> reps = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            reps.add(rep(
                    i,
                    i == 1
                            ? Map.of(
                                    FaultCode.F01,
                                    Severity.SERIOUS,
                                    FaultCode.F02,
                                    Severity.SERIOUS,
                                    FaultCode.F04,
                                    Severity.SERIOUS,
                                    FaultCode.F14,
                                    Severity.WARNING)
                            : Map.of(FaultCode.F14, Severity.WARNING)));
        }
        assertThat(SetSummarizer.of(reps, ENGLISH).priorities()).hasSize(3).contains(FaultCode.F14);
    }

    @Test
    void whatIsOnlyANoteIsNothingToWorkOn() {
        SetSummary notes = SetSummarizer.of(
                List.of(rep(1, Map.of(FaultCode.F01, Severity.NOTE, FaultCode.F10, Severity.NOTE))), ENGLISH);
        assertThat(notes.priorities()).isEmpty();
        assertThat(notes.severityByFault()).containsOnlyKeys(FaultCode.F01, FaultCode.F10);
        SetSummary both = SetSummarizer.of(
                List.of(rep(1, Map.of(FaultCode.F01, Severity.NOTE, FaultCode.F15, Severity.WARNING))), ENGLISH);
        assertThat(both.priorities()).containsExactly(FaultCode.F15);
    }

    @Test
    void combinedFaultsNameTheirCause() {
        JudgedRep both = CombinedRules.apply(
                rep(1, Map.of(FaultCode.F03, Severity.WARNING, FaultCode.F08, Severity.WARNING)), ENGLISH);
        assertThat(both.faults())
                .extracting(Fault::message)
                .containsExactly("said", "said The likely cause is the start with high hips.");
        JudgedRep low = CombinedRules.apply(
                rep(1, Map.of(FaultCode.F04, Severity.WARNING, FaultCode.F08, Severity.WARNING)), ENGLISH);
        assertThat(low.faults().getFirst().message()).contains("lower than you can hold");
    }

    @Test
    void whatWasKeptInEveryRepIsPraisedWithItsCount() {
        List<JudgedRep> reps =
                List.of(rep(1, Map.of()), rep(2, Map.of()), rep(3, Map.of(FaultCode.F10, Severity.NOTE)));
        assertThat(Positives.of(reps, ENGLISH))
                .contains(new Positive(FaultCode.F08, "Hips and shoulders rose together in 3/3 reps."))
                .noneMatch(positive -> positive.code() == FaultCode.F10);
        JudgedRep doubtful = rep(4, Map.of()).with(FaultCode.F08, new RuleOutcome.Kept(Quality.LOW));
        assertThat(Positives.of(List.of(reps.getFirst(), doubtful), ENGLISH))
                .noneMatch(positive -> positive.code() == FaultCode.F08);
        JudgedRep open = rep(4, Map.of()).with(FaultCode.F08, new RuleOutcome.Unassessed("hidden"));
        assertThat(Positives.of(List.of(reps.getFirst(), open), ENGLISH))
                .noneMatch(positive -> positive.code() == FaultCode.F08);
    }

    @Test
    void trendsAndVelocityLossComeFromTheCountedReps() {
        List<JudgedRep> reps = List.of(speed(1, 0.50), speed(2, 0.55), speed(3, 0.44));
        SetSummary summary = SetSummarizer.of(reps, ENGLISH);
        assertThat(summary.repCount()).isEqualTo(3);
        Measured loss = (Measured) summary.velocityLossPercent();
        assertThat(loss.number()).isEqualTo(20, within(1e-9));
        assertThat(loss.errorNumber()).isEqualTo(100 * Math.hypot(0.02, 0.8 * 0.02) / 0.55, within(1e-9));
        assertThat(summary.trends())
                .containsOnlyKeys(MeasureId.MEAN_CONCENTRIC_VELOCITY)
                .containsValue(new Trend(-0.03, 0.50, 0.44, Unit.METRE_PER_SECOND));
    }

    @Test
    void aSingleRepHasNoTrendAndNoVelocityLoss() {
        SetSummary summary = SetSummarizer.of(List.of(speed(1, 0.5)), ENGLISH);
        assertThat(summary.trends()).isEmpty();
        assertThat(summary.velocityLossPercent())
                .isEqualTo(new Unavailable("one rep says nothing about change over the set"));
    }

    private static Optional<Severity> severity(@Nullable Severity... ofReps) {
        List<JudgedRep> reps = new ArrayList<>();
        for (Severity severity : ofReps) {
            reps.add(rep(reps.size() + 1, severity == null ? Map.of() : Map.of(FaultCode.F10, severity)));
        }
        return Optional.ofNullable(
                SetSummarizer.of(reps, ENGLISH).severityByFault().get(FaultCode.F10));
    }

    private static JudgedRep rep(int number, Map<FaultCode, Severity> faults) {
        Rep rep = new Rep(number, RepType.DEAD_STOP, Map.of());
        JudgedRep judged = new JudgedRep(rep, readings(0, false), Map.of());
        for (FaultCode code : List.of(
                FaultCode.F01,
                FaultCode.F02,
                FaultCode.F03,
                FaultCode.F04,
                FaultCode.F08,
                FaultCode.F10,
                FaultCode.F13,
                FaultCode.F14,
                FaultCode.F15)) {
            Severity severity = faults.get(code);
            judged = judged.with(
                    code,
                    severity == null
                            ? new RuleOutcome.Kept(Quality.MEDIUM)
                            : new RuleOutcome.Flagged(fault(code, number, severity)));
        }
        return judged;
    }

    private static Fault fault(FaultCode code, int rep, Severity severity) {
        Measured value = Measured.of(1, 0, Unit.RATIO, Quality.HIGH);
        return new Fault(
                code,
                severity,
                new Scope.OfRep(rep),
                Duration.ZERO,
                Duration.ZERO,
                Duration.ZERO,
                value,
                value.value(),
                "said",
                "cue",
                "source");
    }

    private static JudgedRep speed(int number, double speed) {
        return new JudgedRep(new Rep(number, RepType.DEAD_STOP, Map.of()), readings(speed, true), Map.of());
    }

    private static RepReadings readings(double speed, boolean known) {
        RepReadings.Builder builder = new RepReadings.Builder();
        for (MeasureId id : MeasureId.values()) {
            boolean here = known && id == MeasureId.MEAN_CONCENTRIC_VELOCITY;
            builder.put(
                    id,
                    here
                            ? Reading.at(speed, 0.02, id.unit(), Quality.HIGH, Duration.ZERO)
                            : Reading.missed("not looked at"));
        }
        for (Detail detail : Detail.values()) {
            builder.put(detail, Reading.missed("not looked at"));
        }
        return builder.build();
    }
}
