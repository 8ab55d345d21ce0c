package org.plumbline.samples.truth.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.plumbline.samples.truth.measure.TrueMeasure.*;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.samples.body.Performance;
import org.plumbline.samples.scene.Facing;
import org.plumbline.samples.scene.Recording;
import org.plumbline.samples.scene.Scene;
import org.plumbline.samples.scene.Technique;
import org.plumbline.samples.scene.Tempo;
import org.plumbline.samples.truth.RepEvents;
import org.plumbline.samples.truth.Truth;

class TrueMeasuresTest {
    private static final Scene USUAL = Scene.usual();

    @Test
    void aGoodLiftHasNoTrunkDropNoDipNoSlipAndNoRounding() {
        RepMeasures rep = only(USUAL);
        assertThat(value(rep, TRUNK_DROP)).isBetween(-2.0, 2.0);
        assertThat(value(rep, BAR_DIP)).isZero();
        assertThat(value(rep, FOOT_SLIP)).isCloseTo(0, within(1e-9));
        assertThat(value(rep, HEEL_LIFT)).isCloseTo(0, within(1e-9));
        // Taking the slack out brings the hips up by a centimetre or two.
        assertThat(value(rep, HIP_POP)).isBetween(0.0, 0.05);
        assertThat(value(rep, LUMBAR_CHANGE)).isCloseTo(0, within(1e-9));
        assertThat(value(rep, LEAN_BACK)).isCloseTo(0, within(0.5));
        assertThat(value(rep, HIP_SHORT)).isCloseTo(0, within(0.5));
    }

    /** By another way: the frames of a fast camera, each with its own truth. */
    @Test
    void theTrunksDropIsWhatTheFramesOfAFastCameraShow() {
        for (double degrees : new double[] {0, 8, 16}) {
            Scene scene = USUAL.with(Technique.good().withHipsFirst(degrees)).with(new Recording(100, 100));
            RepMeasures rep = only(scene);
            Truth truth = new Truth(scene);
            int liftOff = (int) Math.ceil(100 * rep.events().liftOff());
            int knee = (int) Math.floor(100 * rep.events().kneePass());
            double[] before = IntStream.range(liftOff - 30, liftOff)
                    .mapToDouble(i -> 90 - truth.of(i).trunkAngle())
                    .sorted()
                    .toArray();
            double start = (before[14] + before[15]) / 2;
            double lowest = IntStream.rangeClosed(liftOff, knee - 9)
                    .mapToDouble(from -> IntStream.range(from, from + 10)
                            .mapToDouble(i -> 90 - truth.of(i).trunkAngle())
                            .average()
                            .orElseThrow())
                    .min()
                    .orElseThrow();
            assertThat(value(rep, TRUNK_DROP)).isCloseTo(lowest - start, within(0.2));
        }
    }

    @Test
    void hipsThatRiseFirstDropTheTrunkAndLeadTheShoulders() {
        RepMeasures good = only(USUAL);
        RepMeasures first = only(USUAL.with(Technique.good().withHipsFirst(12)));
        assertThat(value(first, TRUNK_DROP)).isLessThan(value(good, TRUNK_DROP) - 5);
        assertThat(value(first, HIP_LEAD)).isGreaterThan(value(good, HIP_LEAD) + 0.02);
        assertThat(value(first, HIP_SHOULDER_RISE_RATIO)).isGreaterThan(value(good, HIP_SHOULDER_RISE_RATIO) + 0.3);
    }

    @Test
    void theBarStandsAsFarAheadOfMidfootAsItWasSet() {
        for (double offset : new double[] {0, 0.023, 0.06}) {
            RepMeasures rep = only(USUAL.with(Technique.good().withBar(offset, 0)));
            assertThat(value(rep, BAR_TO_MIDFOOT_AT_LIFTOFF)).isCloseTo(100 * offset, within(0.1));
            double foot = 0.225 * Math.cos(Math.toRadians(14));
            assertThat(value(rep, BAR_FOOT_FRACTION_AT_LIFTOFF)).isCloseTo(0.5 + offset / foot, within(0.01));
        }
    }

    @Test
    void driftShowsInTheWayForwardAndInTheLargestDistance() {
        RepMeasures rep = only(USUAL.with(Technique.good().withBar(0.023, 0.06)));
        assertThat(value(rep, BAR_DRIFT_FORWARD)).isBetween(5.5, 8.0);
        assertThat(value(rep, BAR_TO_MIDFOOT_MAX)).isBetween(7.8, 10.3);
    }

    @Test
    void aBarThatLeavesTheThighsIsFurtherFromThemThanOneThatBrushesThem() {
        Technique good = Technique.good();
        RepMeasures away = only(USUAL.with(good.with(good.pull().withPath(0, 0.10))));
        assertThat(value(only(USUAL), BAR_THIGH_GAP)).isBetween(0.0, 6.0);
        assertThat(value(away, BAR_THIGH_GAP)).isGreaterThan(value(only(USUAL), BAR_THIGH_GAP) + 3);
        assertThat(value(away, BAR_LEG_GAP)).isEqualTo(value(away, BAR_THIGH_GAP));
    }

    @Test
    void lumbarFlexionIsReadAgainstTheLockout() {
        RepMeasures rep = only(USUAL.with(Technique.good().withFlexion(10, 20)));
        assertThat(value(rep, LUMBAR_AT_LIFTOFF)).isCloseTo(25, within(0.1));
        assertThat(value(rep, LUMBAR_CHANGE)).isCloseTo(20, within(0.5));
        assertThat(value(rep, LUMBAR_MAX)).isCloseTo(45, within(0.5));
        assertThat(value(rep, LUMBAR_RANGE)).isCloseTo(45, within(1.0));
    }

    @Test
    void aSoftLockoutIsShortOfStandingAndALeanIsBehindIt() {
        assertThat(value(only(USUAL.with(Technique.good().withLockout(15, 0))), HIP_SHORT))
                .isCloseTo(15, within(0.7));
        assertThat(value(only(USUAL.with(Technique.good().withLockout(0, 12))), LEAN_BACK))
                .isCloseTo(12, within(0.7));
    }

    /** By another way: differences of the bar's height, a millisecond apart. */
    @Test
    void speedsAreThoseOfTheBar() {
        Scene scene = USUAL.with(new Tempo(1, 0.8, 1.5, 0.5, 2, 0.8));
        RepMeasures rep = only(scene);
        Performance performance = new Performance(scene);
        DoubleUnaryOperator height = time -> performance.at(time).bar().y();
        DoubleUnaryOperator speed =
                time -> 1000 * (height.applyAsDouble(time + 0.0005) - height.applyAsDouble(time - 0.0005));
        RepEvents events = rep.events();
        assertThat(value(rep, PEAK_VELOCITY)).isCloseTo(most(events.liftOff(), events.lockout(), speed), within(5e-3));
        assertThat(value(rep, LOWERING_PEAK_SPEED))
                .isCloseTo(
                        most(events.descent(), events.touchdown(), time -> -speed.applyAsDouble(time)), within(5e-3));
        assertThat(value(rep, MEAN_CONCENTRIC_VELOCITY) * value(rep, CONCENTRIC))
                .isCloseTo(
                        height.applyAsDouble(events.lockout()) - height.applyAsDouble(events.liftOff()), within(2e-3));
        assertThat(value(rep, RANGE_OF_MOTION))
                .isCloseTo(
                        most(events.liftOff(), events.descent(), height)
                                - scene.plates().radius(),
                        within(1e-4));
    }

    private static double most(double from, double to, DoubleUnaryOperator value) {
        return IntStream.range(0, (int) (1000 * (to - from)))
                .mapToDouble(i -> value.applyAsDouble(from + i / 1000.0))
                .max()
                .orElseThrow();
    }

    @Test
    void eventsAreThoseOfTheMotion() {
        Scene scene = USUAL.with(Tempo.usual(3)).with(Technique.good().withSway(0));
        List<RepMeasures> reps = TrueMeasures.of(scene);
        List<RepEvents> made = new Truth(scene).events();
        assertThat(reps).hasSize(3);
        for (int i = 0; i < 3; i++) {
            RepEvents events = reps.get(i).events();
            assertThat(events.sawSet()).isTrue();
            assertThat(events.set()).isLessThan(events.liftOff() - 0.25);
            assertThat(events.liftOff()).isEqualTo(made.get(i).liftOff());
            assertThat(events.kneePass()).isEqualTo(made.get(i).kneePass());
            assertThat(events.lockout()).isEqualTo(made.get(i).lockout());
            assertThat(events.descent()).isEqualTo(made.get(i).descent());
            assertThat(events.touchdown()).isEqualTo(made.get(i).touchdown());
        }
        assertThat(value(reps.get(2), TRUNK_DROP)).isCloseTo(value(reps.get(0), TRUNK_DROP), within(0.05));
    }

    @Test
    void whichWayTheLifterFacesChangesNothing() {
        RepMeasures left = only(USUAL.with(USUAL.shot().facing(Facing.LEFT)));
        only(USUAL)
                .values()
                .forEach((measure, value) ->
                        assertThat(value(left, measure)).as(measure.id()).isCloseTo(value, within(1e-9)));
    }

    private static RepMeasures only(Scene scene) {
        return TrueMeasures.of(scene).getFirst();
    }

    private static double value(RepMeasures rep, TrueMeasure measure) {
        return rep.of(measure).orElseThrow();
    }
}
