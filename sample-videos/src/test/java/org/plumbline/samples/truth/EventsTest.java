package org.plumbline.samples.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.samples.body.Performance;
import org.plumbline.samples.body.Span;
import org.plumbline.samples.scene.Lift;
import org.plumbline.samples.scene.Scene;
import org.plumbline.samples.scene.Tempo;
import org.plumbline.samples.truth.RepEvents.Event;

class EventsTest {
    private static final Scene USUAL = Scene.usual();

    private static double speed(Performance performance, double time) {
        return (performance.at(time + 1e-4).bar().y()
                        - performance.at(time - 1e-4).bar().y())
                / 2e-4;
    }

    @Test
    void lockoutAndDescentAreWhereHeightAndSpeedSaySo() {
        Performance performance = new Performance(USUAL);
        RepEvents rep = new Truth(USUAL).events().getFirst();
        double top = performance.at(2.2).bar().y() - 0.225;
        for (double after = 0; after < 0.1; after += 0.005) {
            assertThat(performance.at(rep.lockout() + after).bar().y() - 0.225).isGreaterThan(0.97 * top - 1e-6);
            assertThat(speed(performance, rep.lockout() + after)).isLessThan(0.05 + 1e-4);
        }
        boolean sooner = performance.at(rep.lockout() - 0.002).bar().y() - 0.225 >= 0.97 * top
                && Math.abs(speed(performance, rep.lockout() - 0.002)) < 0.05;
        assertThat(sooner).isFalse();
        assertThat(performance.at(rep.descent()).bar().y() - 0.225).isCloseTo(0.97 * top, within(1e-3));
    }

    @Test
    void theSetBeginsWhenTheLifterHasComeToRestWithTheHandsOnTheBar() {
        Scene scene = USUAL.with(Tempo.usual(1).standing(1, 0.5));
        double set = new Truth(scene).events().getFirst().at(Event.SET);
        // One second of standing and 1.4 of bending down.
        assertThat(set).isBetween(2.3, 2.5);
        assertThat(new Performance(scene).at(set + 0.002).holding()).isTrue();
    }

    @Test
    void touchAndGoRepetitionsLiftOffFromTheTouchdownBeforeThem() {
        List<RepEvents> reps = new Truth(USUAL.with(Tempo.usual(3).touchingAndGoing())).events();
        assertThat(reps)
                .extracting(RepEvents::kind)
                .containsExactly(Span.Kind.DEAD_STOP, Span.Kind.TOUCH_AND_GO, Span.Kind.TOUCH_AND_GO);
        for (int i = 1; i < 3; i++) {
            assertThat(reps.get(i).saw(Event.SET)).isFalse();
            assertThat(reps.get(i).liftOff() - reps.get(i - 1).touchdown()).isBetween(0.02, 0.3);
        }
    }

    @Test
    void aFailedRepetitionHasNoKneePassAndNoLockout() {
        RepEvents failed =
                new Truth(USUAL.with(Tempo.usual(2).failingLast())).events().getLast();
        assertThat(failed.kind()).isEqualTo(Span.Kind.FAILED);
        assertThat(failed.times()).containsOnlyKeys(Event.SET, Event.LIFT_OFF, Event.TOUCHDOWN);
        assertThatIllegalStateException().isThrownBy(failed::lockout);
    }

    @Test
    void aRomanianDeadliftNeverTouchesTheFloorAndOtherThingsHaveNoRepetitions() {
        RepEvents hanging = new Truth(USUAL.with(Lift.ROMANIAN)).events().getFirst();
        assertThat(hanging.times()).containsOnlyKeys(Event.DESCENT, Event.KNEE_PASS, Event.LOCKOUT);
        assertThat(hanging.descent()).isLessThan(hanging.kneePass());
        assertThat(new Truth(USUAL.with(Lift.SQUAT)).events()).isEmpty();
        assertThat(new Truth(USUAL.with(Lift.STANDING)).events()).isEmpty();
    }
}
