package org.plumbline.core.kinematics.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.plumbline.core.kinematics.Channel;
import org.plumbline.core.kinematics.Kinematics;
import org.plumbline.core.signal.Trace;
import org.plumbline.core.synthetic.Camera;
import org.plumbline.core.synthetic.DeadliftPlan;
import org.plumbline.core.synthetic.FilmedLift;
import org.plumbline.core.synthetic.Filming;
import org.plumbline.core.synthetic.Posture;

class KinematicsProperties {

    @Property(tries = 15, shrinking = ShrinkingMode.OFF, seed = "20261120")
    void theStatedErrorOfBarToMidfootHolds(
            @ForAll @DoubleRange(min = 2.5, max = 5) double distance,
            @ForAll @DoubleRange(min = -0.3, max = 0.3) double offAxis,
            @ForAll @DoubleRange(min = -12, max = 12) double yaw,
            @ForAll @DoubleRange(min = 0.7, max = 0.9) double focal,
            @ForAll @DoubleRange(min = -0.03, max = 0.08) double offset,
            @ForAll @IntRange(min = 0, max = 10_000) int seed) {
        Camera camera =
                Camera.side().distance(distance).offAxis(offAxis).yaw(yaw).focalShare(focal);
        FilmedLift film = Filming.realistic(seed)
                .camera(camera)
                .film(DeadliftPlan.good().reps(1).barToMidfoot(offset).movement());
        Kinematics kinematics = Check.build(film);
        Trace trace = kinematics.traces().of(Channel.BAR_TO_MIDFOOT);
        for (int i = 0; i < trace.length(); i++) {
            if (trace.has(i)) {
                double truth = 100 * film.truth().get(i).bar().x();
                assertThat(trace.value(i)).as("frame %s", i).isEqualTo(truth, within(trace.error(i)));
                assertThat(trace.error(i)).isBetween(1.5, 8.0);
            }
        }
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF, seed = "20261120")
    void resolutionAndPlaceDoNotChangeAngles(
            @ForAll @DoubleRange(min = 0.4, max = 2) double size,
            @ForAll @DoubleRange(min = -0.4, max = 0.4) double offAxis) {
        Camera camera =
                Camera.side().size((int) (720 * size), (int) (1280 * size)).offAxis(offAxis);
        FilmedLift film = Filming.perfect()
                .camera(camera)
                .film(DeadliftPlan.good().reps(1).movement());
        Kinematics kinematics = Check.build(film);
        assertThat(Check.worst(film, kinematics, Channel.TRUNK_ANGLE, Posture::trunkDegrees))
                .isLessThan(3);
        assertThat(Check.worst(film, kinematics, Channel.KNEE_ANGLE, Posture::kneeDegrees))
                .isLessThan(4);
        assertThat(Check.worst(
                        film, kinematics, Channel.BAR_HEIGHT, p -> p.bar().y() - 0.225))
                .isLessThan(0.012);
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF, seed = "20261120")
    void theTrunkAngleIsNearlyImmuneToYaw(@ForAll @DoubleRange(min = -20, max = 20) double yaw) {
        FilmedLift film = Filming.perfect()
                .camera(Camera.side().yaw(yaw))
                .film(DeadliftPlan.good().reps(1).movement());
        assertThat(Check.worst(film, Check.build(film), Channel.TRUNK_ANGLE, Posture::trunkDegrees))
                .isLessThan(4);
    }
}
