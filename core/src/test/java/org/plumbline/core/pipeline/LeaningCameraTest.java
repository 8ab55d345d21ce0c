package org.plumbline.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.quantity.Measured;
import org.plumbline.core.settings.AnalysisSettings;
import org.plumbline.core.synthetic.Camera;
import org.plumbline.core.synthetic.DeadliftPlan;
import org.plumbline.core.synthetic.Filming;

/** What a camera that leans, and that nothing tells the lean of, does to places and angles against the plumb line. */
class LeaningCameraTest {

    @ParameterizedTest
    @ValueSource(doubles = {-2, 2})
    void theErrorOfWhatALeanShiftsHoldsTheTruth(double roll) {
        for (MeasureId id : new MeasureId[] {
            MeasureId.BAR_DRIFT_FORWARD,
            MeasureId.BAR_TO_MIDFOOT_AT_LIFTOFF,
            MeasureId.BAR_TO_MIDFOOT_MAX,
            MeasureId.ARM_ANGLE_AT_LIFTOFF
        }) {
            Measured upright = measure(id, 0);
            Measured leaning = measure(id, roll);
            double shifted = Math.abs(leaning.number() - upright.number());
            assertThat(shifted).as("%s moves", id).isGreaterThan(0.1);
            assertThat(shifted).as(id.id()).isLessThanOrEqualTo(leaning.errorNumber());
        }
    }

    private static Measured measure(MeasureId id, double roll) {
        var film = Filming.perfect()
                .camera(Camera.side().roll(roll))
                .barEnd(0.33)
                .film(DeadliftPlan.good().reps(1).drift(0.03).movement());
        var analysis = LiftAnalyzer.standard().analyze(film.lift(), AnalysisSettings.defaults());
        return (Measured) analysis.reps().getFirst().measures().get(id);
    }
}
