package org.plumbline.core.measure.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.known.KnownLift;
import org.plumbline.core.lumbar.BackSource;
import org.plumbline.core.measure.Detail;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.measure.Reading;
import org.plumbline.core.measure.RepReadings;
import org.plumbline.core.quantity.Measured;
import org.plumbline.core.quantity.Quality;
import org.plumbline.core.rep.RepEvent;
import org.plumbline.core.synthetic.DeadliftPlan;
import org.plumbline.core.synthetic.Posture;

/** Measures of the back, the knees, the head and the sticking region against known truth, with the noise of a good track. */
class NewerMeasuresTest {
    private static final double METRES = 0.003;
    private static final double DEGREES = 0.7;

    @Test
    void theKneeStraightensAsMuchAsTheTrueLegsDo() {
        KnownLift lift = KnownLift.of(DeadliftPlan.good());
        double truth = at(lift, RepEvent.KNEE_PASS).kneeDegrees()
                - at(lift, RepEvent.LIFT_OFF, -0.08).kneeDegrees();
        Measured extension = detail(lift.noise(1, METRES, DEGREES), Detail.KNEE_EXTENSION_TO_KNEE_PASS);
        assertThat(extension.number()).isEqualTo(truth, within(2.0));
        assertThat(truth).as("a clean lift is far from the limit of 10").isGreaterThan(20);
        assertThat(extension.errorNumber()).isBetween(5.0, 6.0);
    }

    @Test
    void kneesThatHardlyStraightenAreSeen() {
        KnownLift lift = KnownLift.of(DeadliftPlan.good());
        double start = at(lift, RepEvent.LIFT_OFF).kneeDegrees();
        double liftOff = lift.moment(1, RepEvent.LIFT_OFF);
        lift.change(
                Channel.KNEE_ANGLE,
                liftOff - 1,
                lift.moment(1, RepEvent.LOCKOUT),
                knee -> start + 0.1 * (knee - start));
        assertThat(detail(lift.noise(2, METRES, DEGREES), Detail.KNEE_EXTENSION_TO_KNEE_PASS)
                        .number())
                .isLessThan(5);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -15, -30, -45})
    void theKneeOnTheWayDownIsReadWhereTheBarPassesIt(double bent) {
        KnownLift lift = KnownLift.of(DeadliftPlan.good());
        double passes = passesKneeDown(lift);
        double truth = lift.posture(passes).kneeDegrees() + bent;
        lift.change(Channel.KNEE_ANGLE, passes - 0.2, passes + 0.2, knee -> knee + bent);
        assertThat(detail(lift.noise(3, METRES, DEGREES), Detail.KNEE_AT_KNEE_PASS_DOWN)
                        .number())
                .isEqualTo(truth, within(2.0));
    }

    private static double passesKneeDown(KnownLift lift) {
        double t = lift.moment(1, RepEvent.DESCENT);
        while (lift.posture(t).bar().y() >= lift.posture(t).knee().y()) {
            t += 0.001;
        }
        return t;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.025, 0.05, 0.075, 0.10})
    void aBarThatSwingsOutOnTheWayDownIsMeasured(double swing) {
        KnownLift lift = KnownLift.of(DeadliftPlan.good());
        double from = lift.moment(1, RepEvent.DESCENT);
        double to = lift.moment(1, RepEvent.TOUCHDOWN);
        double middle = (from + to) / 2;
        lift.change(Channel.BAR_PATH_X, middle - 0.15, middle + 0.15, x -> x + swing);
        assertThat(detail(lift.noise(4, 0.001, DEGREES), Detail.BAR_DRIFT_IN_DESCENT)
                        .number())
                .isEqualTo(100 * swing, within(0.4));
    }

    @Test
    void aBarThatWasPulledBackToTheThighsDoesNotDriftWhenItGoesBackToItsStart() {
        KnownLift lift = KnownLift.of(DeadliftPlan.good());
        double top = lift.moment(1, RepEvent.LOCKOUT);
        // From the thighs 5 cm behind its place on the floor straight down to it.
        double from = lift.moment(1, RepEvent.DESCENT);
        double to = lift.moment(1, RepEvent.TOUCHDOWN);
        lift.change(Channel.BAR_PATH_X, top, from, x -> x - 0.05);
        for (double t = from; t < to; t += 1 / 60.0) {
            double left = (to - t) / (to - from);
            lift.change(Channel.BAR_PATH_X, t + 1e-6, t + 1 / 60.0, x -> x - 0.05 * left);
        }
        assertThat(detail(lift, Detail.BAR_DRIFT_IN_DESCENT).number()).isLessThan(0.6);
    }

    @ParameterizedTest
    @CsvSource({"30, 0", "30, 8", "45, 15", "20, 30"})
    void theBackIsMeasuredAtEveryPartOfTheLift(double start, double load) {
        KnownLift lift = KnownLift.of(DeadliftPlan.good().startLumbar(start).loadLumbar(load))
                .withBack()
                .noise(5, METRES, DEGREES);
        RepReadings rep = lift.readings(1);
        assertThat(number(rep.of(MeasureId.LUMBAR_PROXY_AT_LIFTOFF))).isEqualTo(start, within(2.0));
        assertThat(number(rep.of(MeasureId.LUMBAR_PROXY_CHANGE))).isEqualTo(load, within(2.0));
        double knee = at(lift, RepEvent.KNEE_PASS).lumbarDegrees();
        double top = at(lift, RepEvent.LOCKOUT, 0.1).lumbarDegrees();
        assertThat(number(rep.of(Detail.LUMBAR_RE_EXTENSION))).isEqualTo(knee - top, within(2.5));
        assertThat(number(rep.of(Detail.LUMBAR_MAX_IN_DESCENT)))
                .as("comes down without the load's share")
                .isEqualTo(start, within(2.0));
        assertThat(number(rep.of(Detail.LUMBAR_MORE_IN_DESCENT))).isEqualTo(-load, within(3.0));
        assertThat(((Reading.Taken) rep.of(Detail.LUMBAR_MORE_IN_DESCENT))
                        .measurement()
                        .quality())
                .as("until the proxy is checked on people")
                .isEqualTo(Quality.MEDIUM);
    }

    @ParameterizedTest
    @CsvSource({"EDGE, MEDIUM", "CLOTHES, LOW", "MASK, LOW"})
    void theBackIsKnownAsWellAsItsOutlineAllows(BackSource source, Quality quality) {
        RepReadings rep = KnownLift.of(DeadliftPlan.good().startLumbar(30).loadLumbar(15))
                .withBack(source)
                .readings(1);
        for (MeasureId id : List.of(
                MeasureId.LUMBAR_PROXY_AT_LIFTOFF, MeasureId.LUMBAR_PROXY_CHANGE, MeasureId.LUMBAR_PROXY_RANGE)) {
            assertThat(((Reading.Taken) rep.of(id)).measurement().quality())
                    .as("%s", id)
                    .isEqualTo(quality);
            assertThat(((Reading.Taken) rep.of(id)).measurement().errorNumber())
                    .as("%s, with what averaging over frames leaves", id)
                    .isGreaterThanOrEqualTo(8);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {10, 18, 27, 36})
    void roundingOnTheWayDownIsWhatItHasMoreThanTheWayUp(double more) {
        KnownLift lift = KnownLift.of(DeadliftPlan.good()).withBack();
        double to = lift.moment(1, RepEvent.TOUCHDOWN);
        lift.change(Channel.LUMBAR_PROXY, to - 0.4, to, back -> Math.max(back, 30 + more));
        assertThat(detail(lift.noise(6, METRES, DEGREES), Detail.LUMBAR_MORE_IN_DESCENT)
                        .number())
                .isEqualTo(more, within(2.0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.03, 0.06, 0.09})
    void aTrunkThatGrowsShorterIsMeasuredAsAShareAndNeverSurely(double share) {
        KnownLift lift = KnownLift.of(DeadliftPlan.good());
        double liftOff = lift.moment(1, RepEvent.LIFT_OFF);
        double kneePass = lift.moment(1, RepEvent.KNEE_PASS);
        for (double t = liftOff + 0.1; t < kneePass; t += 1 / 60.0) {
            Posture p = lift.posture(t);
            double dx = share * (p.shoulder().x() - p.hip().x());
            double dy = share * (p.shoulder().y() - p.hip().y());
            lift.change(Channel.SHOULDER_X, t - 1 / 120.0, t + 1 / 120.0 - 1e-9, x -> x - dx);
            lift.change(Channel.SHOULDER_Y, t - 1 / 120.0, t + 1 / 120.0 - 1e-9, y -> y - dy);
        }
        Measured shorter = detail(lift, Detail.TRUNK_SHORTENING);
        assertThat(shorter.number()).isEqualTo(share, within(0.012));
        assertThat(shorter.quality()).isEqualTo(Quality.LOW);
        assertThat(shorter.errorNumber()).as("2 cm of shoulder drop are 3.4 %").isGreaterThan(0.034);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 20, 30, 45, 60})
    void aHeadThatTipsBackIsMeasuredByNeckAndFace(double back) {
        KnownLift lift = KnownLift.of(DeadliftPlan.good());
        double set = lift.moment(1, RepEvent.SET);
        double kneePass = lift.moment(1, RepEvent.KNEE_PASS);
        lift.tipHead(set - 0.05, kneePass + 0.05, back);
        RepReadings rep = lift.noise(7, METRES, DEGREES).readings(1);
        // The mean over the pull is that of places, not of angles; the trunk turns by ten degrees meanwhile.
        assertThat(number(rep.of(MeasureId.NECK_EXTENSION))).isEqualTo(back, within(3.0));
        assertThat(number(rep.of(Detail.HEAD_PITCH))).isEqualTo(back, within(3.0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 5, 10, 20})
    void aTrunkThatTipsBeforeTheBarMovesIsMeasured(double tip) {
        KnownLift lift = KnownLift.of(DeadliftPlan.good());
        double liftOff = lift.moment(1, RepEvent.LIFT_OFF);
        lift.change(Channel.TRUNK_ANGLE, liftOff - 0.3, liftOff + 0.1, trunk -> trunk - tip);
        assertThat(detail(lift.noise(8, METRES, DEGREES), Detail.TRUNK_DROP_IN_SETUP)
                        .number())
                .isEqualTo(-tip, within(1.5));
    }

    @Test
    void aBarThatSlowsDownAndGoesOnHasAStickingRegion() {
        KnownLift lift = KnownLift.of(DeadliftPlan.good());
        double liftOff = lift.moment(1, RepEvent.LIFT_OFF);
        double lockout = lift.moment(1, RepEvent.LOCKOUT);
        double middle = liftOff + 0.55 * (lockout - liftOff);
        double fast = lift.traces().of(Channel.BAR_VELOCITY).value((int) (60 * (middle - 0.2)));
        lift.change(Channel.BAR_VELOCITY, middle - 0.1, middle + 0.1, v -> 0.6 * fast);
        RepReadings rep = lift.noise(9, 0.001, DEGREES).readings(1);
        assertThat(number(rep.of(MeasureId.STICKING_VELOCITY))).isEqualTo(0.6 * fast, within(0.03));
        assertThat(number(rep.of(MeasureId.STICKING_DEPTH))).isEqualTo(0.4, within(0.06));
        double range = at(lift, RepEvent.LOCKOUT, 0.1).bar().y() - 0.235;
        double share = (lift.posture(middle).bar().y() - 0.235) / range;
        assertThat(number(rep.of(MeasureId.STICKING_HEIGHT))).isEqualTo(share, within(0.06));
    }

    @Test
    void anEvenPullHasNoStickingRegion() {
        RepReadings rep =
                KnownLift.of(DeadliftPlan.good()).noise(10, 0.001, DEGREES).readings(1);
        assertThat(rep.of(MeasureId.STICKING_VELOCITY)).isInstanceOf(Reading.Missed.class);
        assertThat(rep.of(MeasureId.STICKING_DEPTH)).isEqualTo(rep.of(MeasureId.STICKING_VELOCITY));
    }

    @Test
    void theGapAboveTheKneeLeavesOutWhatHappensBelow() {
        KnownLift lift = KnownLift.of(DeadliftPlan.good());
        double liftOff = lift.moment(1, RepEvent.LIFT_OFF);
        double kneePass = lift.moment(1, RepEvent.KNEE_PASS);
        double clean = detail(lift, Detail.BAR_THIGH_GAP).number();
        lift.change(Channel.BAR_X, liftOff, kneePass - 0.15, x -> x + 0.10);
        assertThat(detail(lift, Detail.BAR_THIGH_GAP).number()).isEqualTo(clean, within(0.3));
        assertThat(number(lift.readings(1).of(MeasureId.BAR_LEG_GAP))).isGreaterThan(clean + 4);
        lift.change(Channel.BAR_X, kneePass + 0.05, lift.moment(1, RepEvent.LOCKOUT), x -> x + 0.10);
        assertThat(detail(lift, Detail.BAR_THIGH_GAP).number()).isEqualTo(clean + 10, within(0.7));
    }

    private static Posture at(KnownLift lift, RepEvent event) {
        return at(lift, event, 0);
    }

    private static Posture at(KnownLift lift, RepEvent event, double after) {
        return lift.posture(lift.moment(1, event) + after);
    }

    private static Measured detail(KnownLift lift, Detail detail) {
        assertThat(lift.readings(1).of(detail)).isInstanceOf(Reading.Taken.class);
        return ((Reading.Taken) lift.readings(1).of(detail)).measurement();
    }

    private static double number(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Taken.class);
        return ((Reading.Taken) reading).measurement().number();
    }
}
