package org.plumbline.samples.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.plumbline.samples.chain.Build;
import org.plumbline.samples.scene.Lifter;
import org.plumbline.samples.scene.Look;
import org.plumbline.samples.scene.Scene;
import org.plumbline.samples.scene.Technique;

class AnyLiftTest {
    @Property(tries = 150, seed = "20261120")
    void liftersOfAnyBuildDoFaultyLiftsWithoutComingApart(
            @ForAll @DoubleRange(min = 1.5, max = 2.0) double stature,
            @ForAll @DoubleRange(min = 0.93, max = 1.07) double thigh,
            @ForAll @DoubleRange(min = 0.93, max = 1.07) double arm,
            @ForAll @DoubleRange(min = -15, max = 35) double flexion,
            @ForAll @DoubleRange(min = 0, max = 8) double hipsFirst,
            @ForAll @DoubleRange(min = 0, max = 0.1) double offset,
            @ForAll @DoubleRange(min = 0, max = 20) double soft) {
        Technique technique = Technique.good()
                .withFlexion(flexion, 10)
                .withHipsFirst(hipsFirst)
                .withBar(offset, 0.03)
                .withLockout(soft, 0);
        Scene scene = Scene.usual()
                .with(new Lifter(stature, 1, thigh, 1, arm, 1, Look.usual()))
                .with(technique);
        Build build = Build.of(scene.lifter());
        Performance performance = new Performance(scene);
        for (int frame = 0; frame < scene.frames(); frame += 4) {
            Pose pose = performance.at(scene.taken(frame));
            Limbs side = pose.right();
            assertThat(side.hip().distance(side.knee())).isCloseTo(build.thigh(), within(1e-6));
            // Shorter while the plates touch the floor and the arms give.
            assertThat(side.shoulder().distance(side.grip())).isBetween(build.arm() - 0.03, build.arm() + 1e-9);
            assertThat(pose.bar().y()).isGreaterThanOrEqualTo(0.225 - 1e-9);
            assertThat(pose.hipAngle()).isLessThan(176.001);
        }
    }
}
