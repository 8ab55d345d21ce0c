package org.plumbline.samples.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.samples.motion.SpeedCurve.Node;
import org.plumbline.samples.scene.Technique;
import org.plumbline.samples.scene.Tempo;

class StretchTest {
    private static final Technique GOOD = Technique.good();

    private static RepCourse course(Technique technique, Tempo tempo) {
        return RepCourse.of(tempo, technique, 0, 0.55, 0.55);
    }

    @Test
    void heightIsTheIntegralOfSpeedAndReachesBothEnds() {
        SpeedCurve curve = new SpeedCurve(
                0.1, 0.6, 2, true, List.of(new Node(0, 0), new Node(0.3, 1), new Node(0.6, 0.4), new Node(1, 0)));
        double sum = 0.1;
        int steps = 20_000;
        for (int i = 0; i < steps; i++) {
            sum += curve.speed(2.0 * (i + 0.5) / steps) * 2 / steps;
            if (i % 1000 == 999) {
                assertThat(curve.height(2.0 * (i + 1) / steps)).isCloseTo(sum, within(1e-7));
            }
        }
        assertThat(curve.height(0)).isCloseTo(0.1, within(1e-12));
        assertThat(curve.height(2)).isCloseTo(0.6, within(1e-12));
    }

    @Test
    void aDroppedBarFallsAtGravityAndJumpsLowerEachTime() {
        Course fall = course(GOOD.with(new Technique.Lowering(true, 0.04, 0, 0)), Tempo.usual(1))
                .down();
        double lands = Math.sqrt(2 * 0.55 / 9.81);
        assertThat(fall.height(lands / 2)).isCloseTo(0.55 * 0.75, within(1e-9));
        assertThat(fall.speed(lands - 1e-9)).isCloseTo(-9.81 * lands, within(1e-6));
        double first = 0;
        double second = 0;
        double jump = 2 * Math.sqrt(2 * 0.04 / 9.81);
        for (double t = lands; t < fall.duration(); t += 1e-4) {
            assertThat(fall.height(t)).isGreaterThanOrEqualTo(-1e-12);
            if (t < lands + jump) {
                first = Math.max(first, fall.height(t));
            } else {
                second = Math.max(second, fall.height(t));
            }
        }
        assertThat(first).isCloseTo(0.04, within(1e-6));
        // Each jump keeps the same share of the height before it.
        assertThat(second).isCloseTo(0.04 * 0.04 / 0.55, within(1e-6));
        assertThat(fall.height(fall.duration() - 1e-3)).isZero();
    }

    @Test
    void thePullStartsAtADefiniteRateSticksBelowTheKneeAndEndsGently() {
        Course pull = course(GOOD.with(new Technique.Pull(0, 0.55, 0, 0, 0, 0, 0, 0.5)), Tempo.usual(1))
                .pull();
        assertThat(pull.speed(0)).isZero();
        assertThat(pull.speed(0.01) / 0.01).isBetween(1.0, 6.0);
        double early = pull.speed(0.26 * 1.0);
        double stuck = pull.speed(0.54);
        assertThat(stuck / early).isCloseTo(0.5, within(0.05));
        assertThat(pull.speed(0.8)).isGreaterThan(1.5 * stuck);
        assertThat(pull.speed(1.2 - 1e-6)).isCloseTo(0, within(1e-4));
    }

    @Test
    void theBarComesDownByAsMuchAsTheHitchSays() {
        Course pull = course(GOOD.with(GOOD.pull().withHitch(0.05, 10)), Tempo.usual(1))
                .pull();
        double most = 0;
        double dip = 0;
        for (double t = 0; t < pull.duration(); t += 1e-3) {
            most = Math.max(most, pull.height(t));
            dip = Math.max(dip, most - pull.height(t));
        }
        assertThat(dip).isCloseTo(0.05, within(1e-5));
    }

    @Test
    void handsCannotBringTheBarDownFasterThanItFalls() {
        Tempo hasty = new Tempo(1, 0.8, 1.2, 0.5, 0.4, 0.8);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> course(GOOD, hasty))
                .withMessageContaining("hands");
    }

    @Test
    void swayIsSmoothAndTheSameForTheSameSeed() {
        Sway sway = new Sway(5, 2);
        for (double t = 0; t < 20; t += 0.01) {
            assertThat(Math.abs(sway.at(0, t))).isLessThanOrEqualTo(1);
            assertThat(Math.abs(sway.at(0, t + 0.01) - sway.at(0, t))).isLessThan(0.03);
        }
        assertThat(new Sway(5, 2).at(1, 3)).isEqualTo(sway.at(1, 3));
        assertThat(new Sway(6, 2).at(1, 3)).isNotEqualTo(sway.at(1, 3));
    }
}
