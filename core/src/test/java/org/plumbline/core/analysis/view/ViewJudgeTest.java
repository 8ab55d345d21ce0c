package org.plumbline.core.analysis.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.plumbline.core.analysis.ViewQuality;
import org.plumbline.core.analysis.ViewVerdict;
import org.plumbline.core.analysis.ViewWarning;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.kinematics.build.KinematicsBuilder;
import org.plumbline.core.message.Messages;
import org.plumbline.core.pipeline.LiftAnalyzer;
import org.plumbline.core.quantity.Measured;
import org.plumbline.core.settings.AnalysisSettings;
import org.plumbline.core.synthetic.Camera;
import org.plumbline.core.synthetic.DeadliftPlan;
import org.plumbline.core.synthetic.Filming;

class ViewJudgeTest {

    @Test
    void aProperSideViewIsGoodAndWarnsOfNothing() {
        ViewVerdict verdict = judge(Filming.realistic(1));
        assertThat(verdict.warnings()).isEmpty();
        assertThat(verdict.quality()).isEqualTo(ViewQuality.GOOD);
    }

    @Test
    void anObliqueCameraIsToldAndAFrontViewRefused() {
        assertThat(codes(Filming.realistic(2).camera(Camera.side().yaw(18)))).contains("oblique-view");
        ViewVerdict front = judge(Filming.realistic(3).camera(Camera.side().yaw(45)));
        assertThat(front.quality()).isEqualTo(ViewQuality.POOR);
        assertThat(front.warnings()).extracting(ViewWarning::code).contains("not-side-view");
    }

    @Test
    void everyGateIsNamed() {
        assertThat(codes(Filming.realistic(4).camera(Camera.side().distance(7))))
                .contains("lifter-small");
        assertThat(codes(Filming.realistic(5).camera(Camera.side().distance(4.2))))
                .contains("lifter-rather-small");
        assertThat(codes(Filming.realistic(6).shake(15))).contains("camera-moves");
        assertThat(codes(Filming.realistic(7).camera(Camera.side().eyeHeight(0.2))))
                .contains("low-camera");
        assertThat(codes(Filming.realistic(8).fps(15))).contains("low-frame-rate");
        assertThat(codes(Filming.realistic(9).plateless())).contains("no-scale");
        assertThat(codes(Filming.realistic(10).poseGap(2, 10))).contains("lifter-out-of-sight");
        assertThat(codes(Filming.realistic(11).camera(Camera.side().offAxis(-0.75))))
                .contains("plate-leaves-picture");
        assertThat(codes(Filming.realistic(12).camera(Camera.side().roll(16)))).contains("camera-tilted");
    }

    @Test
    void aViewFrom45DegreesIsToldWithinItsErrorAlsoWithoutAPlate() {
        Filming quarter = Filming.realistic(13).plateless().camera(Camera.side().yaw(45));
        assertThat(judge(quarter).yaw()).isInstanceOfSatisfying(Measured.class, yaw -> {
            assertThat(yaw.number()).isCloseTo(45, Offset.offset(yaw.errorNumber()));
            assertThat(yaw.errorNumber()).isBetween(8.0, 25.0);
        });
        assertThat(codes(quarter)).doesNotContain("camera-tilted");
        assertThat(judge(quarter).warnings()).extracting(ViewWarning::message).anyMatch(text -> text.contains("±"));
    }

    @Test
    void aTripodsNoiseIsNoMotionButASmallShakeIs() {
        assertThat(codes(Filming.realistic(14).shake(0.5))).doesNotContain("camera-moves");
        assertThat(codes(Filming.realistic(15).shake(8))).contains("camera-moves");
    }

    @Test
    void aRepThatIsSlowBothWaysIsAskedAboutUnlessTheFactorIsSet() {
        DeadliftPlan slow = DeadliftPlan.good().pullSeconds(2.9).lowerSeconds(3.2);
        DeadliftPlan heavy = DeadliftPlan.good().pullSeconds(4).lowerSeconds(1.2);
        DeadliftPlan light = DeadliftPlan.good().pullSeconds(1).lowerSeconds(3.5);
        assertThat(asked(slow, 1)).isTrue();
        assertThat(asked(slow, 2)).isFalse();
        assertThat(asked(heavy, 1)).isFalse();
        assertThat(asked(light, 1)).isFalse();
    }

    private static boolean asked(DeadliftPlan plan, double slowMotion) {
        AnalysisSettings usual = AnalysisSettings.defaults();
        AnalysisSettings settings =
                new AnalysisSettings(usual.style(), usual.goal(), usual.plateDiameter(), usual.stature(), slowMotion);
        CapturedLift lift = Filming.realistic(16).film(plan.movement()).lift();
        return LiftAnalyzer.standard().analyze(lift, settings).view().warnings().stream()
                .anyMatch(warning -> warning.code().equals("slow-motion-suspected"));
    }

    private static List<String> codes(Filming filming) {
        return judge(filming).warnings().stream().map(ViewWarning::code).toList();
    }

    private static ViewVerdict judge(Filming filming) {
        AnalysisSettings settings = AnalysisSettings.defaults();
        CapturedLift lift = filming.film(DeadliftPlan.good().movement()).lift();
        return ViewJudge.judge(lift, KinematicsBuilder.build(lift, settings), settings, Messages.english());
    }
}
