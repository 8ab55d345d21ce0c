package org.plumbline.samples.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.scene.Scene;
import org.plumbline.samples.scene.Technique;
import org.plumbline.samples.scene.Technique.Feet;
import org.plumbline.samples.scene.Technique.Gaze;
import org.plumbline.samples.scene.Technique.Lockout;
import org.plumbline.samples.scene.Technique.Lowering;
import org.plumbline.samples.scene.Technique.SetUp;
import org.plumbline.samples.scene.Tempo;

/** Times are those of the usual tempo: lift-off 0.8 s, knee 1.4 s, hold 2.0 to 2.5 s, touchdown 3.7 s. */
class FaultsTest {
    private static final Technique GOOD = Technique.good().withSway(0);
    private static final Scene USUAL = Scene.usual().with(GOOD);

    private static Performance of(Technique technique) {
        return new Performance(USUAL.with(technique));
    }

    private static double knee(Pose pose) {
        Vector thigh = pose.right().hip().minus(pose.right().knee()).unit();
        Vector shank = pose.right().ankle().minus(pose.right().knee()).unit();
        return Math.toDegrees(Math.acos(thigh.dot(shank)));
    }

    private static double hipFraction(Pose pose) {
        double base = pose.right().knee().y();
        return (pose.right().hip().y() - base) / (pose.right().shoulder().y() - base);
    }

    private static double most(Performance performance, double from, double to, ToDoubleFunction<Pose> measure) {
        return IntStream.rangeClosed(0, 200)
                .mapToDouble(i -> measure.applyAsDouble(performance.at(from + (to - from) * i / 200)))
                .max()
                .orElseThrow();
    }

    @Test
    void hipsTooHighAndTooLowTurnTheTrunkAndTheOrderOfChestHipsAndKnees() {
        Pose usual = of(GOOD).at(0.3);
        Pose high = of(GOOD.with(new SetUp(0.023, -15, 20, 0.01))).at(0.3);
        Pose low = of(GOOD.with(new SetUp(0.03, -15, -22, 0.01))).at(0.3);
        assertThat(high.trunkAngle() - usual.trunkAngle()).isCloseTo(20, within(0.05));
        assertThat(hipFraction(high)).isGreaterThan(0.9);
        assertThat(knee(high)).isGreaterThan(125);
        assertThat(hipFraction(low)).isLessThan(0.3);
        assertThat(knee(low)).isLessThan(95);
        assertThat(hipFraction(usual)).isBetween(0.35, 0.85);
    }

    @Test
    void hipsPopUpByWhatIsAskedBeforeTheBarMoves() {
        Performance pops = of(GOOD.with(new SetUp(0.023, -15, 0, 0.10)));
        double rise =
                pops.at(0.8).right().hip().y() - pops.at(0.3).right().hip().y();
        // The arms take up four millimetres of slack, too.
        assertThat(rise).isCloseTo(0.10, within(0.008));
        assertThat(pops.at(0.799).bar()).isEqualTo(pops.at(0.3).bar());
    }

    @Test
    void theBarLeavesTheLegsAboveTheKneeOnly() {
        Performance good = of(GOOD);
        Performance away = of(GOOD.with(GOOD.pull().withPath(0, 0.10)));
        assertThat(most(away, 1.4, 2, pose -> pose.bar().x())
                        - good.at(1.4).bar().x())
                .isGreaterThan(0.09);
        assertThat(away.at(1.1).bar().x()).isCloseTo(good.at(1.1).bar().x(), within(1e-9));
        assertThat(away.at(2.2).bar().x()).isCloseTo(good.at(2.2).bar().x(), within(1e-9));
    }

    @Test
    void softKneesStayBentAndLeaningBackTipsTheTrunk() {
        Pose good = of(GOOD).at(2.2);
        Pose soft = of(GOOD.with(new Lockout(-15, 0, 20, 0))).at(2.2);
        assertThat(knee(good) - knee(soft)).isCloseTo(20, within(2.0));
        assertThat(soft.trunkAngle()).isCloseTo(good.trunkAngle(), within(1e-6));
        assertThat(good.trunkAngle() - of(GOOD.withLockout(0, 18)).at(2.2).trunkAngle())
                .isCloseTo(18, within(1e-6));
    }

    @Test
    void kneesFirstBendsTheKneesMoreWhereTheBarPassesThemAndPushesItForward() {
        Performance good = of(GOOD);
        Performance first = of(GOOD.with(new Lowering(false, 0.004, 22, 0)));
        double passed = 2.5;
        while (first.at(passed).bar().y() > first.at(passed).right().knee().y()) {
            passed += 0.001;
        }
        double before = 2.5;
        while (good.at(before).bar().y() > good.at(before).right().knee().y()) {
            before += 0.001;
        }
        assertThat(knee(good.at(before)) - knee(first.at(passed))).isCloseTo(22, within(5.0));
        // A good lifter brings the hips back first: the knees are nearly straight as the bar passes them.
        assertThat(knee(good.at(before))).isGreaterThan(142);
        assertThat(most(first, 2.5, 3.7, pose -> pose.bar().x())
                        - most(good, 2.5, 3.7, pose -> pose.bar().x()))
                .isGreaterThan(0.03);
        assertThat(first.at(1.4).bar()).isEqualTo(good.at(1.4).bar());
    }

    @Test
    void theBackRoundsOnTheWayDownOnly() {
        Performance rounds = of(GOOD.with(new Lowering(false, 0.004, 0, 25)));
        assertThat(most(rounds, 2.5, 3.7, Pose::flexion)).isCloseTo(10, within(0.3));
        assertThat(most(rounds, 0, 2.4, Pose::flexion)).isCloseTo(-15, within(1e-9));
    }

    @Test
    void theHeadTipsBackAgainstTheTrunkWhileThisIsBent() {
        Pose good = of(GOOD).at(0.3);
        Pose up = of(GOOD.with(new Gaze(45))).at(0.3);
        double turned =
                Math.toDegrees(Math.acos(good.head().forward().dot(up.head().forward())));
        assertThat(turned).isCloseTo(45, within(1e-6));
        assertThat(of(GOOD.with(new Gaze(45))).at(2.2).head().forward())
                .isEqualTo(of(GOOD).at(2.2).head().forward());
    }

    @Test
    void feetSlipByWhatIsAskedAndHeelsLiftByWhatIsAskedAboutTheToes() {
        Performance slips = of(GOOD.with(new Feet(0.06, 0)));
        assertThat(slips.at(2.2)
                        .right()
                        .heel()
                        .minus(slips.at(0.5).right().heel())
                        .x())
                .isCloseTo(0.06, within(1e-9));
        Performance lifts = of(GOOD.with(new Feet(0, 0.05)));
        double flat = lifts.at(0.3).right().heel().y();
        assertThat(most(lifts, 0.8, 1.6, pose -> pose.right().heel().y()) - flat)
                .isCloseTo(0.05, within(1e-3));
        assertThat(lifts.at(1.1).right().toe()).isEqualTo(lifts.at(0.3).right().toe());
    }

    @Test
    void fatigueMakesLaterRepetitionsWorseAndSlower() {
        Technique tires = GOOD.with(new Technique.Fatigue(4, 2, 0, 0, 5));
        Tempo tempo = Tempo.usual(3).slowingBy(0.2);
        Performance set = new Performance(USUAL.with(tires).with(tempo));
        Span last = set.spans().get(2);
        assertThat(last.turn() - last.from()).isCloseTo(1.2 * 1.4 + 0.5, within(1e-9));
        assertThat(set.at(last.from()).flexion() - set.at(0.8).flexion()).isCloseTo(8, within(1e-6));
        assertThat(set.at(2.2).hipAngle() - set.at(last.turn() - 0.1).hipAngle())
                .isCloseTo(10, within(1e-6));
    }

    @Test
    void aDroppedBarFallsFreeOfTheHandsAndIsTakenUpAgainWhereItLies() {
        Scene scene = USUAL.with(GOOD.with(new Lowering(true, 0.03, 0, 0))).with(new Tempo(2, 0.8, 1.2, 0.5, 1.2, 1.3));
        Performance drops = new Performance(scene);
        double top = drops.at(2.49).bar().y();
        Pose falling = drops.at(2.7);
        assertThat(falling.holding()).isFalse();
        assertThat(top - falling.bar().y()).isCloseTo(9.81 * 0.2 * 0.2 / 2, within(1e-3));
        Pose next = drops.at(drops.spans().get(1).from());
        assertThat(next.holding()).isTrue();
        assertThat(next.bar().y()).isCloseTo(0.225, within(1e-9));
        for (double t = 3.7; t < 5; t += 0.02) {
            assertThat(drops.at(t).bar().distance(drops.at(t + 1e-4).bar())).isLessThan(1e-4);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Performance(scene.with(Tempo.usual(2).touchingAndGoing())));
    }
}
