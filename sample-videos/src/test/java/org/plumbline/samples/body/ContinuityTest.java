package org.plumbline.samples.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.scene.Lift;
import org.plumbline.samples.scene.Scene;
import org.plumbline.samples.scene.Technique;
import org.plumbline.samples.scene.Tempo;

class ContinuityTest {
    private static final double STEP = 0.002;
    private static final double GRAVITY = 9.81;

    static List<Scene> scenes() {
        Scene usual = Scene.usual();
        Technique good = Technique.good();
        return List.of(
                usual.with(Tempo.usual(1).standing(0.5, 0.5)),
                usual.with(Tempo.usual(2).touchingAndGoing()),
                usual.with(Tempo.usual(1).failingLast()),
                usual.with(good.withHipsFirst(12)),
                usual.with(good.with(good.pull().withHitch(0.05, 12))),
                usual.with(Lift.SUMO),
                usual.with(Lift.ROMANIAN),
                usual.with(Lift.SQUAT));
    }

    private static List<Vector> body(Pose pose) {
        return List.of(
                pose.right().hip(),
                pose.right().knee(),
                pose.right().shoulder(),
                pose.head().centre(),
                pose.right().heel());
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void noPartOfTheBodyJerksAndHandsNeverPullTheBarDownFasterThanItFalls(Scene scene) {
        Performance performance = new Performance(scene);
        for (double t = STEP; t < scene.tempo().duration(); t += STEP) {
            Pose before = performance.at(t - STEP);
            Pose now = performance.at(t);
            Pose after = performance.at(t + STEP);
            for (int i = 0; i < body(now).size(); i++) {
                Vector change = body(after)
                        .get(i)
                        .minus(body(now).get(i).times(2))
                        .plus(body(before).get(i));
                assertThat(change.length() / STEP).as("part %d at %.3f s", i, t).isLessThan(0.08);
            }
            if (before.holding() && after.holding()) {
                double rise = after.bar().y() - 2 * now.bar().y() + before.bar().y();
                assertThat(rise / (STEP * STEP)).as("bar at %.3f s", t).isGreaterThan(-1.02 * GRAVITY);
            }
        }
    }
}
