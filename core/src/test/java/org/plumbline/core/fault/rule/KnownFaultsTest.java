package org.plumbline.core.fault.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.core.fault.Fault;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.FaultLimits;
import org.plumbline.core.fault.Severity;
import org.plumbline.core.fault.book.RuleBook;
import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.kinematics.Scale;
import org.plumbline.core.known.KnownLift;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.quantity.Measured;
import org.plumbline.core.quantity.Quality;
import org.plumbline.core.quantity.Unavailable;
import org.plumbline.core.quantity.Unit;
import org.plumbline.core.rep.RepEvent;
import org.plumbline.core.rep.RepType;
import org.plumbline.core.summary.JudgedRep;
import org.plumbline.core.synthetic.DeadliftPlan;

/** Rules on lifts whose truth is known. */
class KnownFaultsTest {

    static Stream<Arguments> faultyLifts() {
        return Stream.of(
                Arguments.of(FaultCode.F01, KnownLift.of(DeadliftPlan.good().barToMidfoot(0.080))),
                Arguments.of(FaultCode.F02, KnownLift.of(DeadliftPlan.good().barToMidfoot(-0.088))),
                Arguments.of(FaultCode.F03, KnownLift.of(DeadliftPlan.good()).atLiftOff(Channel.HIP_Y, y -> y + 0.35)),
                Arguments.of(FaultCode.F04, KnownLift.of(DeadliftPlan.good()).atLiftOff(Channel.HIP_Y, y -> y - 0.40)),
                Arguments.of(FaultCode.F08, KnownLift.of(DeadliftPlan.good().hipsFirst(18))),
                Arguments.of(FaultCode.F10, KnownLift.of(DeadliftPlan.good().drift(0.105))),
                Arguments.of(FaultCode.F13, KnownLift.of(DeadliftPlan.good().softLockout(29))),
                Arguments.of(FaultCode.F14, KnownLift.of(DeadliftPlan.good().leanBack(22.5))),
                Arguments.of(FaultCode.F15, KnownLift.of(DeadliftPlan.good().lowerSeconds(0.4))));
    }

    @ParameterizedTest
    @MethodSource("faultyLifts")
    void eachFaultIsSeriousAtOneAndAHalfTimesItsSeriousLimit(FaultCode code, KnownLift lift) {
        for (JudgedRep rep : lift.judged()) {
            Fault fault = only(rep, code);
            assertThat(fault.severity()).isEqualTo(Severity.SERIOUS);
            assertThat(fault.message()).contains("±");
            assertThat(fault.cue()).isNotBlank();
            assertThat(fault.source()).contains("; limit ");
            double liftOff = lift.moment(rep.rep().number(), RepEvent.LIFT_OFF);
            double touchdown = lift.moment(rep.rep().number(), RepEvent.TOUCHDOWN);
            assertThat(fault.evidence().toMillis() / 1e3).isBetween(liftOff - 0.4, touchdown);
        }
    }

    @Test
    void aCleanLiftHasNoFaultAndLeavesNothingOpenButTheHiddenBack() {
        for (JudgedRep rep : KnownLift.of(DeadliftPlan.good()).judged()) {
            assertThat(rep.outcomes()).hasSize(RuleBook.rules().size());
            rep.outcomes().forEach((code, outcome) -> {
                boolean back = code == FaultCode.F05 || code == FaultCode.F06 || code == FaultCode.F17;
                assertThat(outcome)
                        .as(code.id())
                        .isInstanceOf(back ? RuleOutcome.Unassessed.class : RuleOutcome.Kept.class);
            });
        }
    }

    @Test
    void lowQualityNeverSaysMoreThanANote() {
        KnownLift lift =
                KnownLift.of(DeadliftPlan.good().hipsFirst(18)).yaw(new Unavailable("only one shoulder is seen"));
        double liftOff = lift.moment(1, RepEvent.LIFT_OFF);
        // A fifth of the pull missing in one piece: covered well enough to measure, too long a gap to trust.
        lift.hide(Channel.TRUNK_ANGLE, liftOff + 0.30, liftOff + 0.455);
        assertThat(only(lift.judged().getFirst(), FaultCode.F08))
                .satisfies(fault -> assertThat(fault.confidence()).isEqualTo(Quality.LOW))
                .satisfies(fault -> assertThat(fault.severity()).isEqualTo(Severity.NOTE));
    }

    @Test
    void aValueWhoseErrorReachesBackOverTheLimitIsOnlyANote() {
        Fault near =
                only(KnownLift.of(DeadliftPlan.good().hipsFirst(8)).judged().getFirst(), FaultCode.F08);
        assertThat(near.limit().in(Unit.DEGREE)).isEqualTo(-6);
        assertThat(near.severity()).isEqualTo(Severity.NOTE);
        Fault past =
                only(KnownLift.of(DeadliftPlan.good().hipsFirst(13)).judged().getFirst(), FaultCode.F08);
        assertThat(past.limit().in(Unit.DEGREE)).isEqualTo(-12);
        assertThat(past.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void missingEvidenceIsNeverTakenForAGoodLift() {
        JudgedRep rep = KnownLift.of(DeadliftPlan.good().drift(0.105))
                .scale(new Scale.Uncalibrated("no plate was found"))
                .judged()
                .getFirst();
        assertThat(rep.outcomes().get(FaultCode.F10)).isEqualTo(new RuleOutcome.Unassessed("no plate was found"));
        assertThat(rep.outcomes().get(FaultCode.F01)).isEqualTo(new RuleOutcome.Unassessed("no plate was found"));
        assertThat(rep.outcomes().get(FaultCode.F08)).isEqualTo(new RuleOutcome.Kept(Quality.MEDIUM));
    }

    @Test
    void anUnknownLeanOfTheCameraWidensTheLimitOfDrift() {
        KnownLift lift = KnownLift.of(DeadliftPlan.good().drift(0.05));
        assertThat(lift.judged().getFirst().flagged(FaultCode.F10)).isTrue();
        lift.roll(new Unavailable("no level line in sight"));
        assertThat(lift.judged().getFirst().outcomes().get(FaultCode.F10))
                .as("what a lean might hide is no fault, but no merit either")
                .isEqualTo(new RuleOutcome.Kept(Quality.LOW));
    }

    @Test
    void aLeanThatTheFootHardlyTellsCountsAsUnknownAndAddsWhatPhonesLeanToTheDriftsError() {
        KnownLift exact = KnownLift.of(DeadliftPlan.good().drift(0.05));
        KnownLift rough =
                KnownLift.of(DeadliftPlan.good().drift(0.05)).roll(Measured.of(3, 12, Unit.DEGREE, Quality.LOW));
        Measured drift =
                (Measured) rough.readings(1).of(MeasureId.BAR_DRIFT_FORWARD).measurement();
        assertThat(drift.number()).isEqualTo(5, within(0.5));
        assertThat(drift.errorNumber())
                .as("4 degrees over the way to the farthest place, not the 12 of the foot")
                .isBetween(1.5, 4.0);
        assertThat(drift.quality()).isEqualTo(Quality.MEDIUM);
        assertThat(exact.judged().getFirst().flagged(FaultCode.F10)).isTrue();
        assertThat(rough.judged().getFirst().flagged(FaultCode.F10)).isFalse();
        Measured leaning = (Measured) KnownLift.of(DeadliftPlan.good().drift(0.05))
                .roll(Measured.of(20, 12, Unit.DEGREE, Quality.LOW))
                .readings(1)
                .of(MeasureId.BAR_DRIFT_FORWARD)
                .measurement();
        assertThat(leaning.errorNumber()).as("a lean that is surely there").isGreaterThan(4);
    }

    @Test
    void theStartIsJudgedOnTheFirstOfTouchAndGoReps() {
        List<JudgedRep> reps = KnownLift.of(DeadliftPlan.good().barToMidfoot(0.08))
                .types(RepType.TOUCH_AND_GO, RepType.TOUCH_AND_GO, RepType.TOUCH_AND_GO)
                .judged();
        assertThat(reps.getFirst().flagged(FaultCode.F01)).isTrue();
        assertThat(reps.get(1).outcomes().get(FaultCode.F01)).isInstanceOf(RuleOutcome.OutOfScope.class);
        assertThat(reps.get(1).assessed(FaultCode.F08)).isTrue();
    }

    @Test
    void aFailedRepIsNotJudgedForLockoutOrLowering() {
        JudgedRep failed = KnownLift.of(DeadliftPlan.good().softLockout(29).lowerSeconds(0.4))
                .types(RepType.FAILED, RepType.DEAD_STOP, RepType.DEAD_STOP)
                .judged()
                .getFirst();
        for (FaultCode code : List.of(FaultCode.F13, FaultCode.F14, FaultCode.F15)) {
            assertThat(failed.outcomes().get(code)).as(code.id()).isInstanceOf(RuleOutcome.OutOfScope.class);
        }
        assertThat(failed.assessed(FaultCode.F03)).isTrue();
    }

    @Test
    void sumoFeetProjectShorterSoTheLimitOfTheFootMoves() {
        KnownLift lift = KnownLift.of(DeadliftPlan.good().barToMidfoot(0.033));
        assertThat(lift.judged().getFirst().flagged(FaultCode.F01)).isTrue();
        assertThat(lift.judged(FaultLimits.defaults().forSumo()).getFirst().flagged(FaultCode.F01))
                .isFalse();
    }

    @Test
    void yawBeyond25DegreesLeavesOnlyWhatTheBarsHeightTells() {
        JudgedRep rep = KnownLift.of(DeadliftPlan.good())
                .yaw(Measured.of(40, 4, Unit.DEGREE, Quality.MEDIUM))
                .judged()
                .getFirst();
        rep.outcomes().forEach((code, outcome) -> {
            if (code == FaultCode.F12 || code == FaultCode.F15) {
                assertThat(outcome).isEqualTo(new RuleOutcome.Kept(Quality.HIGH));
            } else {
                assertThat(outcome).as(code.id()).isInstanceOf(RuleOutcome.Unassessed.class);
            }
        });
    }

    private static Fault only(JudgedRep rep, FaultCode code) {
        return rep.faults().stream()
                .filter(fault -> fault.code() == code)
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError(code + " is " + rep.outcomes().get(code)));
    }
}
