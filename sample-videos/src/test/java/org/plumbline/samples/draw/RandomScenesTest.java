package org.plumbline.samples.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.plumbline.samples.body.Limbs;
import org.plumbline.samples.body.Performance;
import org.plumbline.samples.body.Pose;
import org.plumbline.samples.chain.Build;
import org.plumbline.samples.geometry.Pixel;
import org.plumbline.samples.scene.Lift;
import org.plumbline.samples.scene.Outfit;
import org.plumbline.samples.scene.PlateStyle;
import org.plumbline.samples.scene.Scene;
import org.plumbline.samples.scene.Setting;
import org.plumbline.samples.scene.Technique;
import org.plumbline.samples.truth.Camera;

class RandomScenesTest {
    private static final Offset<Double> NANOMETRE = within(1e-9);
    private static final int LOOKS = 40;

    @Property(tries = 60, seed = "20261120")
    void whateverIsDrawnTheBodyStaysInOnePieceAndTheBarObeys(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        Scene scene = RandomScenes.draw(seed);
        Performance performance = new Performance(scene);
        Build build = performance.build();
        for (int i = 0; i <= LOOKS; i++) {
            Pose pose = performance.at(scene.tempo().duration() * i / LOOKS);
            assertThat(pose.bar().y()).isGreaterThanOrEqualTo(scene.plates().radius() - 1e-9);
            for (int k = 0; k + 1 < pose.spine().size(); k++) {
                double length = k == 0 ? build.pelvis() : k <= 5 ? build.lumbar() : build.thorax();
                assertThat(pose.spine().get(k).distance(pose.spine().get(k + 1)))
                        .isCloseTo(length, NANOMETRE);
            }
            for (Limbs side : List.of(pose.left(), pose.right())) {
                assertThat(side.ankle().distance(side.knee())).isCloseTo(build.shank(), NANOMETRE);
                assertThat(side.knee().distance(side.hip())).isCloseTo(build.thigh(), NANOMETRE);
                assertThat(side.shoulder().distance(side.elbow())).isCloseTo(build.upperArm(), NANOMETRE);
                assertThat(side.elbow().distance(side.wrist())).isCloseTo(build.forearm(), NANOMETRE);
                assertThat(side.wrist().distance(side.grip())).isCloseTo(build.hand(), NANOMETRE);
                assertThat(side.heel().distance(side.toe()))
                        .isCloseTo(build.heelBehind() + build.toeAhead(), NANOMETRE);
                assertThat(side.toe().y()).isCloseTo(0.030 * build.scale(), NANOMETRE);
                assertThat(side.heel().y()).isGreaterThanOrEqualTo(0.030 * build.scale() - 1e-9);
                if (pose.holding()) {
                    assertThat(side.grip().atZ(0)).isEqualTo(pose.bar());
                }
            }
        }
    }

    @Property(tries = 40, seed = "20261121")
    void sideViewsAreSideViewsAndShowLifterAndPlates(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        Scene scene = RandomScenes.draw(seed, Limits.sideView());
        assertThat(Math.abs(scene.shot().yaw())).isLessThanOrEqualTo(5);
        assertThat(Math.abs(scene.shot().roll())).isLessThanOrEqualTo(2);
        assertThat(scene.shot().distance()).isBetween(2.5, 6.0);
        double aside =
                scene.shot().distance() * Math.tan(Math.toRadians(scene.shot().offAxis()));
        assertThat(Math.abs(aside)).isLessThanOrEqualTo(0.3 + 1e-9);
        assertThat(scene.lift()).isIn(Lift.CONVENTIONAL, Lift.SUMO);
        Camera camera = Camera.of(scene.shot(), scene.format());
        Performance performance = new Performance(scene);
        for (int i = 0; i <= LOOKS; i++) {
            Pose pose = performance.at(scene.tempo().duration() * i / LOOKS);
            for (Pixel seen : List.of(
                    camera.project(pose.head().nose()),
                    camera.project(pose.bar().atZ(0.78)),
                    camera.project(pose.bar().atZ(-0.78)),
                    camera.project(pose.right().heel()),
                    camera.project(pose.left().toe()))) {
                assertThat(seen.x()).isBetween(0.0, (double) scene.format().width());
                assertThat(seen.y()).isBetween(0.0, (double) scene.format().height());
            }
        }
    }

    @Test
    void theSameSeedGivesTheSameSceneAndAnotherSeedAnother() {
        assertThat(RandomScenes.draw(7)).isEqualTo(RandomScenes.draw(7));
        assertThat(RandomScenes.draw(8)).isNotEqualTo(RandomScenes.draw(7));
    }

    @Test
    void drawsDifferInClothesPlatesRoomsHandsAndRecording() {
        List<Scene> scenes =
                LongStream.range(0, 60).mapToObj(RandomScenes::draw).toList();
        assertThat(scenes).extracting(scene -> scene.plates().style()).contains(PlateStyle.values());
        assertThat(scenes)
                .extracting(scene -> scene.lifter().look().outfit().fit())
                .contains(Outfit.Fit.values());
        assertThat(scenes)
                .extracting(scene -> scene.lifter().look().outfit().legs())
                .contains(Outfit.Legs.values());
        assertThat(scenes).extracting(scene -> scene.setting().secondPerson()).contains(Setting.SecondPerson.values());
        assertThat(scenes)
                .anyMatch(scene -> scene.setting().mirrors())
                .anyMatch(scene -> scene.shot().shake() > 0);
        assertThat(scenes).anyMatch(scene -> scene.recording().jitter() > 0);
        assertThat(scenes).extracting(scene -> scene.recording().rate()).contains(30.0, 60.0);
    }

    @Test
    void cleanDrawsHaveNoFaultAndOthersOftenDo() {
        Limits clean = Limits.sideView().clean();
        assertThat(LongStream.range(0, 20).mapToObj(seed -> RandomScenes.draw(seed, clean)))
                .allSatisfy(scene -> {
                    Technique technique = scene.technique();
                    assertThat(technique.pull().hipsFirst()).isZero();
                    assertThat(technique.lowering().dropped()).isFalse();
                    assertThat(technique.lockout().leanBack()).isZero();
                    assertThat(Math.abs(technique.setUp().hipsHigh())).isLessThanOrEqualTo(3);
                });
        long tipped = LongStream.range(0, 60)
                .mapToObj(seed -> RandomScenes.draw(seed, Limits.sideView()))
                .filter(scene -> !scene.technique().feet().equals(Technique.Feet.planted())
                        || scene.technique().pull().hipsFirst() > 0
                        || scene.technique().lowering().dropped()
                        || scene.technique().lockout().softKnees() > 0)
                .count();
        assertThat(tipped).isGreaterThan(3);
    }

    @Test
    void limitsBeyondWhatCanBeDrawnAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Limits.anything().withYaw(80));
    }
}
