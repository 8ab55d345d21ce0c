package org.plumbline.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.plumbline.core.analysis.LiftAnalysis;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.correction.Correction;
import org.plumbline.core.correction.Corrections;
import org.plumbline.core.correction.Opinion;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.rep.Rep;
import org.plumbline.core.rep.RepEvent;
import org.plumbline.core.settings.AnalysisSettings;
import org.plumbline.core.signal.Trace;
import org.plumbline.core.synthetic.DeadliftPlan;
import org.plumbline.core.synthetic.Filming;

/** What the analysis makes of a viewer's corrections. */
class CorrectedAnalysisTest {
    private static final CapturedLift LIFT =
            Filming.perfect().film(DeadliftPlan.good().reps(2).movement()).lift();
    private static final LiftAnalysis BEFORE = analyze(LIFT, Corrections.none());

    @Test
    void anEventGoesToTheFrameItWasSetToAndNoOtherRepetitionChanges() {
        Rep second = BEFORE.reps().get(1).rep();
        int knee = frame(second.at(RepEvent.KNEE_PASS));
        int within = frame(second.at(RepEvent.LOCKOUT));
        LiftAnalysis after =
                analyze(LIFT, Corrections.none().with(new Correction.EventSet(knee - 4, within, RepEvent.KNEE_PASS)));
        assertThat(after.reps().get(1).rep().at(RepEvent.KNEE_PASS))
                .isEqualTo(LIFT.frames().get(knee - 4).time());
        assertThat(after.reps().getFirst()).isEqualTo(BEFORE.reps().getFirst());
        assertThat(after.phaseOfFrame().get(knee - 2))
                .isNotEqualTo(BEFORE.phaseOfFrame().get(knee - 2));
    }

    @Test
    void eventsThatWouldStandBeforeTheOneSetAreDropped() {
        Rep first = BEFORE.reps().getFirst().rep();
        int afterKnee = frame(first.at(RepEvent.KNEE_PASS)) + 2;
        LiftAnalysis after = analyze(
                LIFT,
                Corrections.none()
                        .with(new Correction.EventSet(
                                afterKnee, frame(first.at(RepEvent.LOCKOUT)), RepEvent.LIFT_OFF)));
        Rep changed = after.reps().getFirst().rep();
        assertThat(changed.at(RepEvent.LIFT_OFF))
                .isEqualTo(LIFT.frames().get(afterKnee).time());
        assertThat(changed.saw(RepEvent.KNEE_PASS)).isFalse();
        assertThat(changed.saw(RepEvent.LOCKOUT)).isTrue();
    }

    @Test
    void aFloorSetTenCentimetresLowerRaisesEverythingByAsMuch() {
        Trace before = BEFORE.traces().of(Channel.HIP_Y);
        double pixelsPerMetre = pixelsPerMetre();
        double sole = soleY();
        double[] raised = new double[2];
        for (int k = 0; k < 2; k++) {
            Corrections floor = Corrections.none().with(new Correction.FloorSet(0, sole + k * 0.1 * pixelsPerMetre));
            raised[k] = analyze(LIFT, floor).traces().of(Channel.HIP_Y).value(60);
        }
        assertThat(raised[1] - raised[0]).isEqualTo(0.1, within(0.005));
        assertThat(raised[0]).isEqualTo(before.value(60), within(0.15));
    }

    @Test
    void aRejectedFaultIsStillToldButIsNoPriority() {
        CapturedLift lift = Filming.perfect()
                .film(DeadliftPlan.good().reps(2).hipsFirst(18).movement())
                .lift();
        LiftAnalysis before = analyze(lift, Corrections.none());
        FaultCode top = before.set().priorities().getFirst();
        LiftAnalysis after =
                analyze(lift, Corrections.none().with(new Correction.FaultReviewed(top, Opinion.REJECTED, "no")));
        assertThat(after.set().priorities()).doesNotContain(top);
        assertThat(after.faults()).isEqualTo(before.faults());
        assertThat(after.set().severityByFault()).containsKey(top);
    }

    private static double pixelsPerMetre() {
        return 1 / ((org.plumbline.core.kinematics.Scale.Calibrated) BEFORE.scale()).metresPerPixelAtLifter();
    }

    private static double soleY() {
        var pose = (org.plumbline.core.capture.PoseObservation.Seen)
                LIFT.frames().getFirst().pose();
        return pose.pose()
                .at(org.plumbline.core.capture.Keypoint.RIGHT_HEEL)
                .position()
                .y();
    }

    private static int frame(Duration moment) {
        int frame = 0;
        while (LIFT.frames().get(frame).time().compareTo(moment) < 0) {
            frame++;
        }
        return frame;
    }

    private static LiftAnalysis analyze(CapturedLift lift, Corrections corrections) {
        return LiftAnalyzer.standard().analyze(lift, AnalysisSettings.defaults(), corrections);
    }
}
