package org.plumbline.core.analysis.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.analysis.ExerciseVerdict;
import org.plumbline.core.analysis.ObservedStyle;
import org.plumbline.core.kinematics.build.KinematicsBuilder;
import org.plumbline.core.settings.AnalysisSettings;
import org.plumbline.core.synthetic.Camera;
import org.plumbline.core.synthetic.DeadliftPlan;
import org.plumbline.core.synthetic.Filming;
import org.plumbline.core.synthetic.Movement;
import org.plumbline.core.synthetic.OtherMovements;

class StyleGuessTest {

    @ParameterizedTest
    @CsvSource({
        "18, 125, 0.47, CONVENTIONAL",
        "12, 135, 0.50, CONVENTIONAL",
        "33, 108, 0.33, SUMO",
        "40, 100, 0.30, SUMO",
        "25, 116, 0.40, UNKNOWN",
        "40, 95, 0.47, UNKNOWN",
        "12, 135, 0.34, UNKNOWN",
        "NaN, 110, 0.30, UNKNOWN",
        "20, NaN, 0.48, CONVENTIONAL"
    })
    void aStyleIsGivenOnlyWherePostureAndFootAgree(double trunk, double knee, double foot, ObservedStyle style) {
        StyleGuess guess = StyleGuess.weigh(trunk, knee, foot);
        assertThat(guess.style()).isEqualTo(style);
        assertThat(guess.confidence()).isBetween(style == ObservedStyle.UNKNOWN ? 0.0 : 0.9, 1.0);
    }

    @Test
    void liftersOfBothKindsAreSeldomTakenForTheOther() {
        // B1's means with the spread of builds and of the measuring.
        Random random = new Random(7);
        int told = 0;
        int wrong = 0;
        for (int i = 0; i < 4000; i++) {
            boolean sumo = i % 2 == 0;
            StyleGuess guess = StyleGuess.weigh(
                    (sumo ? 29 : 20) + 9 * random.nextGaussian(),
                    (sumo ? 110 : 122) + 13 * random.nextGaussian(),
                    (sumo ? 0.35 : 0.46) + 0.045 * random.nextGaussian());
            if (guess.style() != ObservedStyle.UNKNOWN) {
                told++;
                wrong += (guess.style() == ObservedStyle.SUMO) == sumo ? 0 : 1;
            }
        }
        assertThat(told).isGreaterThan(4000 / 2);
        assertThat((double) wrong / told).isLessThan(0.04);
    }

    @Test
    void filmedConventionalLiftsAreNeverCalledSumo() {
        int conventional = 0;
        for (int seed = 1; seed <= 12; seed++) {
            Random random = new Random(seed);
            Camera camera = Camera.side().yaw(-10 + 20 * random.nextDouble()).distance(2.8 + random.nextDouble());
            DeadliftPlan plan = DeadliftPlan.good()
                    .reps(1)
                    .stature(1.55 + 0.4 * random.nextDouble())
                    .armDegrees(10 * random.nextDouble());
            ExerciseVerdict verdict =
                    judge(plan.movement(), Filming.realistic(seed).camera(camera));
            assertThat(verdict.style()).as("%s", verdict).isIn(ObservedStyle.CONVENTIONAL, ObservedStyle.UNKNOWN);
            conventional += verdict.style() == ObservedStyle.CONVENTIONAL ? 1 : 0;
        }
        assertThat(conventional).isGreaterThanOrEqualTo(8);
    }

    @Test
    void aFilmedRomanianDeadliftIsToldWithItsConfidence() {
        ExerciseVerdict verdict = judge(OtherMovements.romanianDeadlift(), Filming.realistic(2));
        assertThat(verdict.style()).isEqualTo(ObservedStyle.ROMANIAN);
        assertThat(verdict.styleConfidence()).isBetween(0.8, 0.95);
    }

    private static ExerciseVerdict judge(Movement movement, Filming filming) {
        AnalysisSettings settings = AnalysisSettings.defaults();
        return ExerciseJudge.judge(
                KinematicsBuilder.build(filming.film(movement).lift(), settings), settings);
    }
}
