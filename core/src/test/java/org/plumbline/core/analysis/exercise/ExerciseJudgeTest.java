package org.plumbline.core.analysis.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.core.analysis.Exercise;
import org.plumbline.core.analysis.ExerciseVerdict;
import org.plumbline.core.analysis.ObservedStyle;
import org.plumbline.core.kinematics.build.KinematicsBuilder;
import org.plumbline.core.rep.RepEvent;
import org.plumbline.core.settings.AnalysisSettings;
import org.plumbline.core.synthetic.Camera;
import org.plumbline.core.synthetic.DeadliftPlan;
import org.plumbline.core.synthetic.Filming;
import org.plumbline.core.synthetic.Movement;
import org.plumbline.core.synthetic.OtherMovements;
import org.plumbline.core.synthetic.TrueRep;

class ExerciseJudgeTest {

    static Stream<Arguments> otherThings() {
        return Stream.of(
                Arguments.of("squat", OtherMovements.squat()),
                Arguments.of("curl", OtherMovements.curl()),
                Arguments.of("overhead press", OtherMovements.overheadPress()),
                Arguments.of("bench press", OtherMovements.benchPress()),
                Arguments.of("row", OtherMovements.bentOverRow()),
                Arguments.of("clean", OtherMovements.clean()),
                Arguments.of("kettlebell swing", OtherMovements.kettlebellSwing()),
                Arguments.of("standing still", OtherMovements.standingStill()),
                Arguments.of("walking", OtherMovements.walking()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("otherThings")
    void otherThingsAreNoDeadlift(String name, Movement movement) {
        for (double yaw : new double[] {0, 15}) {
            ExerciseVerdict verdict = judge(movement, Camera.side().yaw(yaw));
            assertThat(verdict.exercise()).as("%s: %s", name, verdict).isEqualTo(Exercise.NOT_A_DEADLIFT);
            assertThat(verdict.reason()).isNotBlank();
        }
    }

    static Stream<Arguments> deadlifts() {
        return Stream.of(
                Arguments.of("good", DeadliftPlan.good()),
                Arguments.of("one rep", DeadliftPlan.good().reps(1)),
                Arguments.of("touch and go", DeadliftPlan.good().touchAndGo().reps(5)),
                Arguments.of("hips first", DeadliftPlan.good().hipsFirst(16)),
                Arguments.of(
                        "bar far forward",
                        DeadliftPlan.good().barToMidfoot(0.08).drift(0.08)),
                Arguments.of("soft lockout", DeadliftPlan.good().softLockout(20)),
                Arguments.of("leaning back", DeadliftPlan.good().leanBack(18)),
                Arguments.of("dropped", DeadliftPlan.good().lowerSeconds(0.45)),
                Arguments.of("with a failed rep", DeadliftPlan.good().failedRep(3)),
                Arguments.of("small lifter", DeadliftPlan.good().stature(1.55)),
                Arguments.of("tall lifter", DeadliftPlan.good().stature(1.98)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("deadlifts")
    void deadliftsAreDeadlifts(String name, DeadliftPlan plan) {
        for (double yaw : new double[] {-12, 0, 20, 40}) {
            ExerciseVerdict verdict = judge(plan.movement(), Camera.side().yaw(yaw));
            assertThat(verdict.exercise())
                    .as("%s at %s°: %s", name, yaw, verdict)
                    .isEqualTo(Exercise.DEADLIFT);
            assertThat(verdict.style()).as("%s", verdict).isNotEqualTo(ObservedStyle.ROMANIAN);
        }
    }

    @Test
    void aBarThatTurnsRoundAboveTheFloorIsARomanianDeadlift() {
        ExerciseVerdict verdict = judge(OtherMovements.romanianDeadlift(), Camera.side());
        assertThat(verdict.exercise()).isEqualTo(Exercise.DEADLIFT);
        assertThat(verdict.style()).isEqualTo(ObservedStyle.ROMANIAN);
    }

    @Test
    void anEmptyClipShowsNobody() {
        var film = Filming.perfect().poseGap(-1, 99).film(DeadliftPlan.good().movement());
        var settings = AnalysisSettings.defaults();
        assertThat(ExerciseJudge.judge(KinematicsBuilder.build(film.lift(), settings), settings)
                        .exercise())
                .isEqualTo(Exercise.NOT_A_DEADLIFT);
    }

    @Test
    void aBarThatIsNeverSeenOnTheFloorIsSaidToBeSo() {
        DeadliftPlan plan = DeadliftPlan.good().reps(1);
        TrueRep rep = Filming.perfect().film(plan.movement()).reps().getFirst();
        Filming late = Filming.realistic(2).between(rep.at(RepEvent.KNEE_PASS) - 0.1, rep.at(RepEvent.LOCKOUT) + 0.5);
        assertThat(reason(late, plan)).contains("never seen on the floor");
        assertThat(reason(Filming.realistic(2), plan)).doesNotContain("floor");
    }

    private static String reason(Filming filming, DeadliftPlan plan) {
        return ExerciseJudge.judge(
                        KinematicsBuilder.build(filming.film(plan.movement()).lift(), AnalysisSettings.defaults()),
                        AnalysisSettings.defaults())
                .reason();
    }

    private static ExerciseVerdict judge(Movement movement, Camera camera) {
        AnalysisSettings settings = AnalysisSettings.defaults();
        return ExerciseJudge.judge(
                KinematicsBuilder.build(
                        Filming.realistic(1).camera(camera).film(movement).lift(), settings),
                settings);
    }
}
