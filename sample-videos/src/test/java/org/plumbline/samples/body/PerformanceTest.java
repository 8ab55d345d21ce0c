package org.plumbline.samples.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.samples.chain.Build;
import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.scene.Lifter;
import org.plumbline.samples.scene.Scene;
import org.plumbline.samples.scene.Technique;

class PerformanceTest {
    private static final Offset<Double> NANOMETRE = within(1e-9);
    private static final Technique GOOD = Technique.good();

    static List<Scene> scenes() {
        Scene usual = Scene.usual();
        return List.of(
                usual,
                usual.with(GOOD.withHipsFirst(12)),
                usual.with(GOOD.withFlexion(15, 25)),
                usual.with(GOOD.withBar(0.08, 0)),
                usual.with(GOOD.withBar(0.02, 0.06)),
                usual.with(GOOD.withLockout(15, 0)),
                usual.with(GOOD.withLockout(0, 12)),
                usual.with(Lifter.usual().withStature(1.6)),
                usual.with(Lifter.usual().withStature(1.95)));
    }

    private static List<Pose> poses(Scene scene) {
        Performance performance = new Performance(scene);
        return IntStream.range(0, scene.frames())
                .mapToObj(frame -> performance.at(scene.taken(frame)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void segmentsKeepTheirLength(Scene scene) {
        Build build = Build.of(scene.lifter());
        for (Pose pose : poses(scene)) {
            for (Limbs side : List.of(pose.left(), pose.right())) {
                assertThat(side.ankle().distance(side.knee())).isCloseTo(build.shank(), NANOMETRE);
                assertThat(side.knee().distance(side.hip())).isCloseTo(build.thigh(), NANOMETRE);
                assertThat(side.shoulder().distance(side.elbow())).isCloseTo(build.upperArm(), NANOMETRE);
                assertThat(side.elbow().distance(side.wrist())).isCloseTo(build.forearm(), NANOMETRE);
                assertThat(side.wrist().distance(side.grip())).isCloseTo(build.hand(), NANOMETRE);
            }
            for (int i = 0; i + 1 < pose.spine().size(); i++) {
                double length = i == 0 ? build.pelvis() : i <= 5 ? build.lumbar() : build.thorax();
                assertThat(pose.spine().get(i).distance(pose.spine().get(i + 1)))
                        .isCloseTo(length, NANOMETRE);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void handsHoldTheBarFeetStandStillAndPlatesNeverSinkIntoTheFloor(Scene scene) {
        List<Pose> poses = poses(scene);
        for (Pose pose : poses) {
            assertThat(pose.bar().y()).isGreaterThanOrEqualTo(scene.plates().radius() - 1e-9);
            for (Limbs side : List.of(pose.left(), pose.right())) {
                assertThat(side.grip().atZ(0)).isEqualTo(pose.bar());
                assertThat(side.heel().y()).isEqualTo(side.toe().y());
            }
            assertThat(pose.left().ankle()).isEqualTo(poses.getFirst().left().ankle());
            assertThat(pose.right().toe()).isEqualTo(poses.getFirst().right().toe());
        }
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void nothingJumpsFromFrameToFrame(Scene scene) {
        List<Pose> poses = poses(scene);
        for (int i = 1; i < poses.size(); i++) {
            Pose before = poses.get(i - 1);
            Pose now = poses.get(i);
            assertThat(now.bar().distance(before.bar())).isLessThan(0.06);
            assertThat(now.right().knee().distance(before.right().knee())).isLessThan(0.06);
            assertThat(now.right().hip().distance(before.right().hip())).isLessThan(0.06);
            assertThat(now.head().centre().distance(before.head().centre())).isLessThan(0.12);
        }
    }

    @Test
    void aGoodLiftStartsLowWithShouldersOverTheBarAndEndsUpright() {
        List<Pose> poses = poses(Scene.usual());
        Pose start = poses.getFirst();
        assertThat(start.trunkAngle()).isBetween(60.0, 75.0);
        assertThat(start.right().shoulder().x()).isGreaterThan(start.bar().x());
        assertThat(start.right().hip().y())
                .isBetween(start.right().knee().y(), start.right().shoulder().y());
        Pose top = new Performance(Scene.usual()).at(2.2);
        assertThat(top.moment().phase()).isEqualTo(Phase.LOCKOUT);
        assertThat(top.hipAngle()).isCloseTo(176, within(1e-6));
        assertThat(Math.abs(top.trunkAngle())).isLessThan(6);
    }

    @Test
    void faultsAreAsLargeAsAsked() {
        Scene usual = Scene.usual();
        Pose good = new Performance(usual).at(2.2);
        Pose soft = new Performance(usual.with(GOOD.withLockout(20, 0))).at(2.2);
        Pose leant = new Performance(usual.with(GOOD.withLockout(0, 10))).at(2.2);
        assertThat(good.hipAngle() - soft.hipAngle()).isCloseTo(20, within(1e-6));
        assertThat(good.trunkAngle() - leant.trunkAngle()).isCloseTo(10, within(1e-6));

        List<Pose> plain = poses(usual);
        List<Pose> early = poses(usual.with(GOOD.withHipsFirst(12)));
        double most = IntStream.range(0, plain.size())
                .mapToDouble(i -> early.get(i).trunkAngle() - plain.get(i).trunkAngle())
                .max()
                .orElseThrow();
        assertThat(most).isBetween(11.0, 12.001);

        Pose off = new Performance(usual.with(GOOD.withBar(0.07, 0))).at(0);
        assertThat(off.bar().x() - Build.of(usual.lifter()).midfoot()).isCloseTo(0.07, NANOMETRE);
    }

    @Test
    void flexionIsTheSpinesTurnBetweenPelvisAndThorax() {
        Performance rounded = new Performance(Scene.usual().with(GOOD.withFlexion(20, 20)));
        for (double time : new double[] {0, 1.2, 1.4, 2.2}) {
            Pose pose = rounded.at(time);
            Vector pelvis = pose.spine().get(1).minus(pose.spine().get(0));
            Vector thorax = pose.spine().get(7).minus(pose.spine().get(6));
            double turn = Math.toDegrees(Math.atan2(thorax.x(), thorax.y()) - Math.atan2(pelvis.x(), pelvis.y()));
            // The lowest thoracic segment has its own share of the thorax's 22 degrees.
            assertThat(turn).isCloseTo(pose.flexion() + 22.0 / 3, within(1e-6));
        }
    }

    @Test
    void aLiftThatTheLifterCannotDoIsRefused() {
        Technique.SetUp wild = new Technique.SetUp(0.15, -30, 25, 0.15);
        Scene impossible = Scene.usual().with(GOOD.with(wild).withHipsFirst(20));
        assertThatIllegalArgumentException().isThrownBy(() -> poses(impossible));
    }
}
