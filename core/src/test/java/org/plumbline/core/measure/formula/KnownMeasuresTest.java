package org.plumbline.core.measure.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.kinematics.Foot;
import org.plumbline.core.kinematics.Scale;
import org.plumbline.core.known.KnownLift;
import org.plumbline.core.measure.Detail;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.measure.Reading;
import org.plumbline.core.measure.RepReadings;
import org.plumbline.core.quantity.Measured;
import org.plumbline.core.quantity.Quality;
import org.plumbline.core.quantity.Unavailable;
import org.plumbline.core.quantity.Unit;
import org.plumbline.core.rep.RepEvent;
import org.plumbline.core.rep.RepType;
import org.plumbline.core.rep.Standing;
import org.plumbline.core.synthetic.DeadliftPlan;

/** Measures of lifts whose truth is known to the digit. */
class KnownMeasuresTest {

    @Test
    void theModelStartIsMeasuredAsTheSpecificationGivesIt() {
        RepReadings rep = KnownLift.of(DeadliftPlan.good()).readings(1);
        assertThat(value(rep, MeasureId.TRUNK_AT_LIFTOFF)).isEqualTo(16.0, within(0.5));
        assertThat(value(rep, MeasureId.KNEE_AT_LIFTOFF)).isEqualTo(126.1, within(0.5));
        assertThat(value(rep, MeasureId.HIP_FRACTION_AT_LIFTOFF)).isEqualTo(0.65, within(0.01));
        assertThat(value(rep, MeasureId.ARM_ANGLE_AT_LIFTOFF)).isEqualTo(7, within(0.3));
        assertThat(taken(rep.of(Detail.STOOP_SHARE_AT_LIFTOFF)).number()).isEqualTo(0.68, within(0.02));
        assertThat(value(rep, MeasureId.BAR_TO_MIDFOOT_AT_LIFTOFF)).isEqualTo(0, within(0.1));
        assertThat(value(rep, MeasureId.BAR_FOOT_FRACTION_AT_LIFTOFF)).isEqualTo(0.5, within(0.01));
    }

    @Test
    void theHipAngleOfTheModelStartIsTrunkLessThigh() {
        KnownLift lift = KnownLift.of(DeadliftPlan.good());
        int frame = (int) (lift.moment(1, RepEvent.LIFT_OFF) * 60) - 6;
        assertThat(lift.traces().of(Channel.HIP_ANGLE).value(frame)).isEqualTo(53.0, within(0.5));
    }

    @ParameterizedTest
    @ValueSource(doubles = {3, 5, 8, 12, 16})
    void aTippedTrunkIsMeasuredWithinHalfADegree(double drop) {
        RepReadings rep = KnownLift.of(DeadliftPlan.good().hipsFirst(drop)).readings(1);
        assertThat(value(rep, MeasureId.TRUNK_DROP)).isEqualTo(-drop, within(0.6));
    }

    @Test
    void hipsThatRiseFirstRiseMoreBeforeTheBarIsHalfWayToTheKnee() {
        RepReadings together = KnownLift.of(DeadliftPlan.good()).readings(1);
        RepReadings hipsFirst = KnownLift.of(DeadliftPlan.good().hipsFirst(12)).readings(1);
        assertThat(value(together, MeasureId.HIP_SHOULDER_RISE_RATIO)).isLessThan(1.15);
        assertThat(value(hipsFirst, MeasureId.HIP_SHOULDER_RISE_RATIO)).isGreaterThan(1.4);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 0, 0.05, 0.15})
    void theLeadOfTheHipsReadsHalfOfAConstantShift(double ahead) {
        RepReadings rep = KnownLift.of(DeadliftPlan.good())
                .follow(Channel.HIP_Y, Channel.SHOULDER_Y, ahead, -0.2)
                .readings(1);
        assertThat(value(rep, MeasureId.HIP_LEAD)).isEqualTo(ahead / 2, within(0.015));
        assertThat(taken(rep.of(MeasureId.HIP_LEAD)).errorNumber()).isGreaterThan(1.0 / 60);
    }

    @Test
    void driftAndFootPlaceComeOutInCentimetres() {
        RepReadings rep =
                KnownLift.of(DeadliftPlan.good().drift(0.06).barToMidfoot(0.03)).readings(2);
        // At lift-off, a centimetre above the floor, the bar has already gone a little of its 6 cm.
        assertThat(value(rep, MeasureId.BAR_DRIFT_FORWARD)).isEqualTo(5.4, within(0.3));
        assertThat(value(rep, MeasureId.BAR_TO_MIDFOOT_AT_LIFTOFF)).isEqualTo(3, within(0.1));
        assertThat(value(rep, MeasureId.BAR_TO_MIDFOOT_MAX)).isEqualTo(9, within(0.3));
        assertThat(value(rep, MeasureId.BAR_FOOT_FRACTION_AT_LIFTOFF)).isEqualTo(0.5 + 0.03 / 0.266, within(0.01));
    }

    @Test
    void lockoutIsComparedWithTheOwnStanding() {
        RepReadings soft = KnownLift.of(DeadliftPlan.good().softLockout(20)).readings(1);
        assertThat(taken(soft.of(Detail.KNEE_SHORT_OF_STANDING)).number()).isEqualTo(18, within(3.0));
        RepReadings lean = KnownLift.of(DeadliftPlan.good().leanBack(12)).readings(1);
        assertThat(value(lean, MeasureId.LEAN_BACK)).isEqualTo(12, within(0.5));
        assertThat(value(lean, MeasureId.TRUNK_AT_LOCKOUT)).isEqualTo(102, within(0.5));
    }

    @Test
    void timesAndSpeedsAreThoseOfTheMovement() {
        KnownLift lift = KnownLift.of(DeadliftPlan.good());
        RepReadings rep = lift.readings(1);
        double concentric = lift.moment(1, RepEvent.LOCKOUT) - lift.moment(1, RepEvent.LIFT_OFF);
        double range = value(rep, MeasureId.RANGE_OF_MOTION);
        assertThat(value(rep, MeasureId.CONCENTRIC)).isEqualTo(concentric, within(1e-6));
        assertThat(range).isEqualTo(0.50, within(0.08));
        assertThat(value(rep, MeasureId.MEAN_CONCENTRIC_VELOCITY)).isEqualTo(range / concentric, within(0.02));
        assertThat(value(rep, MeasureId.PEAK_VELOCITY)).isGreaterThan(range / concentric);
        assertThat(value(rep, MeasureId.BAR_DIP)).isEqualTo(0, within(0.05));
    }

    @Test
    void theWayOfTheBarCountsFromTheFloorToItsHighestPlace() {
        KnownLift lift = KnownLift.of(DeadliftPlan.good());
        double lockout = lift.moment(1, RepEvent.LOCKOUT);
        double rest = heightAt(lift, lift.moment(1, RepEvent.LIFT_OFF) - 0.5);
        double top = heightAt(lift, lockout + 0.2);
        assertThat(value(lift.readings(1), MeasureId.RANGE_OF_MOTION)).isEqualTo(top - rest, within(0.002));
        double descent = lift.moment(1, RepEvent.DESCENT);
        KnownLift leaning = KnownLift.of(DeadliftPlan.good())
                .change(Channel.BAR_HEIGHT, lockout + 0.1, descent - 0.05, height -> height + 0.02);
        assertThat(value(leaning.readings(1), MeasureId.RANGE_OF_MOTION)).isEqualTo(top + 0.02 - rest, within(0.002));
    }

    @Test
    void theWayOfABarThatTouchesAndGoesCountsFromItsLowestPlace() {
        KnownLift lift = KnownLift.of(DeadliftPlan.good().touchAndGo());
        double top = heightAt(lift, lift.moment(2, RepEvent.LOCKOUT) + 0.05);
        assertThat(value(lift.readings(2), MeasureId.RANGE_OF_MOTION)).isEqualTo(top, within(0.006));
    }

    private static double heightAt(KnownLift lift, double seconds) {
        return lift.traces().of(Channel.BAR_HEIGHT).value((int) Math.round(seconds * 60));
    }

    @Test
    void aDipBeforeLockoutIsMeasured() {
        KnownLift lift = KnownLift.of(DeadliftPlan.good());
        double middle = (lift.moment(1, RepEvent.LIFT_OFF) + lift.moment(1, RepEvent.LOCKOUT)) / 2;
        double before = lift.traces().of(Channel.BAR_HEIGHT).value((int) (middle * 60));
        lift.change(Channel.BAR_HEIGHT, middle, middle + 0.2, height -> before - 0.04);
        assertThat(value(lift.readings(1), MeasureId.BAR_DIP)).isEqualTo(4, within(0.6));
    }

    @Test
    void everyMeasureIsTakenOrSaysWhyNot() {
        RepReadings rep = KnownLift.of(DeadliftPlan.good()).readings(1);
        for (MeasureId id : MeasureId.values()) {
            assertThat(rep.measureSet().get(id)).as(id.id()).satisfies(measurement -> {
                if (measurement instanceof Unavailable unavailable) {
                    assertThat(unavailable.reason()).isNotEqualTo("not yet implemented");
                }
            });
        }
    }

    @TestFactory
    Stream<DynamicTest> whatIsMissingIsSaidInTheLiftersWords() {
        KnownLift any = KnownLift.of(DeadliftPlan.good());
        double liftOff = any.moment(1, RepEvent.LIFT_OFF);
        Map<String, RepReadings> lifts = Map.of(
                "the knee angle can be followed in only 0 % of the frames at lift-off",
                KnownLift.of(DeadliftPlan.good())
                        .hide(Channel.KNEE_ANGLE, liftOff - 0.3, liftOff + 0.3)
                        .readings(1),
                "the lift-off of this rep isn't in the clip",
                KnownLift.of(DeadliftPlan.good()).without(RepEvent.LIFT_OFF).readings(1),
                "the camera stands 30° away from a true side view",
                KnownLift.of(DeadliftPlan.good())
                        .yaw(Measured.of(30, 3, Unit.DEGREE, Quality.MEDIUM))
                        .readings(1));
        return lifts.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey(),
                        () -> assertThat(entry.getValue()
                                        .of(MeasureId.KNEE_AT_LIFTOFF)
                                        .measurement())
                                .isEqualTo(new Unavailable(entry.getKey()))));
    }

    @Test
    void withoutScaleLengthsAreNotGivenButAnglesAndSharesAre() {
        RepReadings rep = KnownLift.of(DeadliftPlan.good())
                .scale(new Scale.Uncalibrated("no plate and no height"))
                .readings(1);
        assertThat(rep.of(MeasureId.BAR_DRIFT_FORWARD).measurement())
                .isEqualTo(new Unavailable("no plate and no height"));
        assertThat(rep.of(MeasureId.TRUNK_DROP)).isInstanceOf(Reading.Taken.class);
        assertThat(rep.of(MeasureId.HIP_FRACTION_AT_LIFTOFF)).isInstanceOf(Reading.Taken.class);
    }

    @Test
    void aFootThatWasNeverSeenLeavesTheBarsPlaceOpen() {
        RepReadings rep = KnownLift.of(DeadliftPlan.good())
                .foot(new Foot.Unseen("the plate hides the foot"))
                .readings(1);
        assertThat(rep.of(MeasureId.BAR_FOOT_FRACTION_AT_LIFTOFF).measurement())
                .isEqualTo(new Unavailable("the plate hides the foot"));
    }

    @Test
    void aDistanceKnownToMoreThanEightCentimetresIsNotGiven() {
        assertThat(KnownLift.of(DeadliftPlan.good())
                        .midfootError(7.9)
                        .readings(1)
                        .of(MeasureId.BAR_TO_MIDFOOT_AT_LIFTOFF))
                .isInstanceOf(Reading.Taken.class);
        RepReadings rep = KnownLift.of(DeadliftPlan.good()).midfootError(9.6).readings(1);
        assertThat(rep.of(MeasureId.BAR_FOOT_FRACTION_AT_LIFTOFF).measurement())
                .isEqualTo(new Unavailable("from this view the distance from bar to midfoot is known only to ± 10 cm"));
    }

    @Test
    void aViewTurnedBy15DegreesCostsDistancesAndOneStepOfQuality() {
        RepReadings rep = KnownLift.of(DeadliftPlan.good())
                .yaw(Measured.of(15, 3, Unit.DEGREE, Quality.MEDIUM))
                .readings(1);
        assertThat(rep.of(MeasureId.BAR_TO_MIDFOOT_AT_LIFTOFF)).isInstanceOf(Reading.Missed.class);
        assertThat(taken(rep.of(MeasureId.TRUNK_DROP)).quality()).isEqualTo(Quality.MEDIUM);
        assertThat(taken(rep.of(MeasureId.CONCENTRIC)).quality()).isEqualTo(Quality.HIGH);
    }

    @Test
    void aLockoutThatIsItsOwnBaselineCanNotShowALean() {
        RepReadings rep = KnownLift.of(DeadliftPlan.good().leanBack(12))
                .standing(new Standing.Seen(300, 310, true))
                .readings(1);
        Measured lean = taken(rep.of(MeasureId.LEAN_BACK));
        assertThat(lean.number()).isEqualTo(10, within(0.5));
        assertThat(lean.quality()).isEqualTo(Quality.MEDIUM);
        assertThat(lean.errorNumber()).isGreaterThan(5);
    }

    @Test
    void afterATouchThereIsNoSetUpToMeasure() {
        RepReadings rep = KnownLift.of(DeadliftPlan.good())
                .types(RepType.DEAD_STOP, RepType.TOUCH_AND_GO, RepType.TOUCH_AND_GO)
                .readings(2);
        assertThat(rep.of(MeasureId.HIP_POP)).isInstanceOf(Reading.Missed.class);
        assertThat(taken(rep.of(MeasureId.TRUNK_DROP)).quality()).isEqualTo(Quality.MEDIUM);
    }

    private static Measured taken(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Taken.class);
        return ((Reading.Taken) reading).measurement();
    }

    private static double value(RepReadings rep, MeasureId id) {
        return taken(rep.of(id)).number();
    }
}
