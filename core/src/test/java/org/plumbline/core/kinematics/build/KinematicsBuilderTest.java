package org.plumbline.core.kinematics.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.capture.CapturedLift;
import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.kinematics.Facing;
import org.plumbline.core.kinematics.Foot;
import org.plumbline.core.kinematics.Kinematics;
import org.plumbline.core.kinematics.Scale;
import org.plumbline.core.kinematics.Side;
import org.plumbline.core.quantity.Measured;
import org.plumbline.core.settings.AnalysisSettings;
import org.plumbline.core.signal.Trace;
import org.plumbline.core.synthetic.Camera;
import org.plumbline.core.synthetic.DeadliftPlan;
import org.plumbline.core.synthetic.FilmedLift;
import org.plumbline.core.synthetic.Filming;
import org.plumbline.core.synthetic.Mirror;
import org.plumbline.core.synthetic.Posture;

class KinematicsBuilderTest {

    @Test
    void aPerfectSideViewGivesBackAnglesPlacesAndScale() {
        FilmedLift film = Filming.perfect().film(DeadliftPlan.good().movement());
        Kinematics kinematics = Check.build(film);
        assertThat(kinematics.facing()).isEqualTo(Facing.RIGHT);
        assertThat(kinematics.nearSide()).isEqualTo(Side.RIGHT);
        assertThat(Check.worst(film, kinematics, Channel.TRUNK_ANGLE, Posture::trunkDegrees))
                .isLessThan(2);
        assertThat(Check.worst(film, kinematics, Channel.KNEE_ANGLE, Posture::kneeDegrees))
                .isLessThan(3);
        assertThat(Check.worst(film, kinematics, Channel.HIP_ANGLE, Posture::hipDegrees))
                .isLessThan(3);
        assertThat(Check.worst(film, kinematics, Channel.BAR_Y, p -> p.bar().y()))
                .isLessThan(0.02);
        assertThat(Check.worst(
                        film, kinematics, Channel.BAR_HEIGHT, p -> p.bar().y() - 0.225))
                .isLessThan(0.01);
        assertThat(Check.worst(film, kinematics, Channel.HIP_Y, p -> p.hip().y()))
                .isLessThan(0.03);
        double metresPerPixel = (3.3 - 0.15) / Camera.side().focalPixels();
        assertThat(kinematics.scale()).isInstanceOfSatisfying(Scale.Calibrated.class, scale -> {
            assertThat(scale.metresPerPixelAtLifter()).isEqualTo(metresPerPixel, within(0.005 * metresPerPixel));
            assertThat(scale.error()).isBetween(0.02 * metresPerPixel, 0.06 * metresPerPixel);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "3.3,  0,    0,  0",
        "3.3,  0.3,  0,  0",
        "2.5, -0.3,  0,  0",
        "4,    0.3,  0,  0",
        "6,    0.3,  0,  0",
        "3.3,  0,    2,  0",
        "3.3,  0,    5,  0",
        "3.3,  0,  -10,  0",
        "3.3,  0,   12,  0",
        "3.3,  0.2, 10,  0.05",
        "3.3, -0.2, -8,  -0.04",
        "3.3,  0,    0,  0.055"
    })
    void theDistanceFromBarToMidfootSurvivesParallaxAndYaw(double distance, double offAxis, double yaw, double offset) {
        Camera camera = Camera.side().distance(distance).offAxis(offAxis).yaw(yaw);
        FilmedLift film = Filming.perfect()
                .camera(camera)
                .film(DeadliftPlan.good().barToMidfoot(offset).movement());
        Kinematics kinematics = Check.build(film);
        double bias = Check.bias(
                film, kinematics, Channel.BAR_TO_MIDFOOT, p -> 100 * p.bar().x());
        assertThat(bias).as("centimetres").isEqualTo(0, within(1.0));
        assertThat(((Measured) kinematics.yaw()).number()).isEqualTo(Math.abs(yaw), within(1.5));
        Foot.Planted foot = (Foot.Planted) kinematics.foot();
        assertThat(foot.toe().number() - foot.heel().number()).isEqualTo(0.266, within(0.02));
    }

    @Test
    void aMirroredClipGivesTheSameNumbers() {
        Camera camera = Camera.side().yaw(6).offAxis(0.1);
        CapturedLift lift = Filming.realistic(3)
                .camera(camera)
                .outliers(0.01)
                .film(DeadliftPlan.good().movement())
                .lift();
        Kinematics one = KinematicsBuilder.build(lift, AnalysisSettings.defaults());
        Kinematics other = KinematicsBuilder.build(Mirror.of(lift), AnalysisSettings.defaults());
        assertThat(one.facing()).isEqualTo(Facing.RIGHT);
        assertThat(other.facing()).isEqualTo(Facing.LEFT);
        assertThat(other.nearSide()).isEqualTo(Side.LEFT);
        for (Channel channel : Channel.values()) {
            Trace a = one.traces().of(channel);
            Trace b = other.traces().of(channel);
            for (int i = 0; i < a.length(); i++) {
                assertThat(b.state(i)).isEqualTo(a.state(i));
                if (a.has(i)) {
                    assertThat(b.value(i)).as(channel.name()).isEqualTo(a.value(i), within(0.01));
                    assertThat(b.error(i)).as(channel.name()).isEqualTo(a.error(i), within(0.01));
                }
            }
        }
    }

    @Test
    void wildPlatesAndKeypointsDoNotUpsetIt() {
        FilmedLift film =
                Filming.realistic(5).outliers(0.03).film(DeadliftPlan.good().movement());
        Kinematics kinematics = Check.build(film);
        assertThat(Check.worst(
                        film, kinematics, Channel.BAR_HEIGHT, p -> p.bar().y() - 0.225))
                .isLessThan(0.03);
        assertThat(Check.bias(
                        film,
                        kinematics,
                        Channel.BAR_TO_MIDFOOT,
                        p -> 100 * p.bar().x()))
                .isEqualTo(0, within(2.0));
    }

    @Test
    void aFootThatIsAlwaysHiddenIsNotInvented() {
        FilmedLift film = Filming.perfect()
                .between(2.3, 3.2)
                .film(DeadliftPlan.good().reps(1).floorSeconds(2).movement());
        Kinematics kinematics = Check.build(film);
        assertThat(kinematics.foot()).isInstanceOf(Foot.Unseen.class);
        for (int i = 0; i < film.truth().size(); i++) {
            assertThat(kinematics.traces().of(Channel.BAR_TO_MIDFOOT).has(i)).isFalse();
            assertThat(kinematics.traces().of(Channel.HEEL_X).has(i)).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"-12", "-8", "8", "12"})
    void aPitchedCameraMovesTheBarNeitherUpNorDown(double pitch) {
        FilmedLift film = Filming.perfect()
                .camera(Camera.side().pitch(pitch).eyeHeight(0.95 + 3 * Math.tan(Math.toRadians(pitch))))
                .film(DeadliftPlan.good().movement());
        assertThat(Check.bias(
                        film, Check.build(film), Channel.BAR_Y, p -> p.bar().y()))
                .isEqualTo(0, within(0.05));
    }

    @Test
    void withoutAPlateTheHeightGivesTheScaleAndWithoutThatThereIsNone() {
        FilmedLift film = Filming.perfect().plateless().film(DeadliftPlan.good().movement());
        assertThat(Check.build(film).scale()).isInstanceOf(Scale.Uncalibrated.class);
    }
}
