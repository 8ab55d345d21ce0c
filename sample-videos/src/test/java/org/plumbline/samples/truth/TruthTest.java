package org.plumbline.samples.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.samples.body.Performance;
import org.plumbline.samples.body.Pose;
import org.plumbline.samples.geometry.Pixel;
import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.scene.Facing;
import org.plumbline.samples.scene.Scene;
import org.plumbline.samples.scene.Shot;
import org.plumbline.samples.scene.Tempo;

class TruthTest {
    private static final Offset<Double> MILLIPIXEL = within(1e-3);

    static List<Scene> scenes() {
        Scene usual = Scene.usual();
        Shot side = Shot.side();
        return List.of(
                usual,
                usual.with(side.withYaw(20)),
                usual.with(side.withYaw(-25).withRoll(4)),
                usual.with(side.withOffAxis(6).from(4.5, 0.5)),
                usual.with(side.facing(Facing.LEFT).withYaw(45)));
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void theRayThroughAProjectedJointMeetsTheJoint(Scene scene) {
        Camera camera = Camera.of(scene.shot(), scene.format());
        for (int frame = 0; frame < scene.frames(); frame += 9) {
            FrameTruth truth = new Truth(scene).of(frame);
            truth.space().forEach((joint, place) -> {
                Pixel seen = truth.seen(joint);
                Vector ray = camera.ray(seen.x(), seen.y());
                Vector to = place.minus(camera.eye());
                assertThat(to.minus(ray.times(to.dot(ray))).length())
                        .as(joint.name())
                        .isLessThan(1e-9);
            });
        }
    }

    @Test
    void aLevelLensSeesThePlateAsLargeAsItsDistanceSays() {
        Scene scene = Scene.usual().with(new Shot(3.3, 0.9, 0.9, 0, 0, 0, 50, Facing.RIGHT));
        PlateTruth plate = new Truth(scene).of(0).plate();
        double focal = 640 / Math.tan(Math.toRadians(25));
        assertThat(plate.diameter()).isCloseTo(focal * 0.45 / (3.3 - 0.705 - 0.033), MILLIPIXEL);
        for (int i = 0; i < plate.rim().size() / 2; i++) {
            Pixel opposite = plate.rim().get(i + plate.rim().size() / 2);
            assertThat(plate.rim().get(i).distance(opposite)).isCloseTo(plate.diameter(), MILLIPIXEL);
        }
    }

    @Test
    void yawMakesThePlateNarrowerAsTheViewingAngleSays() {
        Scene scene = Scene.usual().with(new Shot(3.3, 0.225, 0.225, 30, 0, 0, 50, Facing.RIGHT));
        PlateTruth plate = new Truth(scene).of(0).plate();
        List<Pixel> rim = plate.rim();
        double c = Math.cos(Math.toRadians(30));
        double s = Math.sin(Math.toRadians(30));
        double x = plate.face().x() * c - plate.face().z() * s;
        double depth = 3.3 - plate.face().x() * s - plate.face().z() * c;
        double focal = 640 / Math.tan(Math.toRadians(25));
        double wide = focal * 0.45 * (c * depth + s * x) / (depth * depth - 0.225 * 0.225 * s * s);
        assertThat(rim.get(18).distance(rim.get(54))).isCloseTo(wide, MILLIPIXEL);
        assertThat(rim.get(0).distance(rim.get(36))).isCloseTo(focal * 0.45 / depth, MILLIPIXEL);
    }

    @Test
    void aLifterFacingLeftIsTheMirrorImageOfOneFacingRight() {
        Scene right = Scene.usual().with(Shot.side().withYaw(20));
        Scene left = right.with(right.shot().facing(Facing.LEFT));
        FrameTruth one = new Truth(right).of(40);
        FrameTruth other = new Truth(left).of(40);
        Pixel toe = one.seen(Joint.RIGHT_TOE);
        Pixel mirrored = other.seen(Joint.LEFT_TOE);
        assertThat(720 - mirrored.x()).isCloseTo(toe.x(), MILLIPIXEL);
        assertThat(mirrored.y()).isCloseTo(toe.y(), MILLIPIXEL);
        assertThat(720 - other.plate().centre().x())
                .isCloseTo(one.plate().centre().x(), MILLIPIXEL);
        for (int i = 0; i < one.backOutline().size(); i++) {
            assertThat(720 - other.backOutline().get(i).x())
                    .isCloseTo(one.backOutline().get(i).x(), MILLIPIXEL);
        }
    }

    @Test
    void rollTurnsThePictureAboutItsMiddle() {
        Pixel level = new Truth(Scene.usual()).of(0).barPicture();
        Pixel rolled =
                new Truth(Scene.usual().with(Shot.side().withRoll(10))).of(0).barPicture();
        double turn = Math.atan2(level.y() - 640, level.x() - 360) - Math.atan2(rolled.y() - 640, rolled.x() - 360);
        assertThat(Math.toDegrees(turn)).isCloseTo(10, within(1e-6));
    }

    @Test
    void theBackOutlineLiesBehindTheSpineByTheTrunksDepth() {
        Scene scene = Scene.usual();
        Truth truth = new Truth(scene);
        Camera camera = Camera.of(scene.shot(), scene.format());
        for (int frame : new int[] {0, 30, 60}) {
            Pose pose = new Performance(scene).at(scene.taken(frame));
            List<Pixel> outline = truth.of(frame).backOutline();
            for (int i = 0; i < outline.size(); i++) {
                Pixel edge = outline.get(i);
                double nearest = pose.spine().stream()
                        .mapToDouble(node -> camera.project(node).distance(edge))
                        .min()
                        .orElseThrow();
                double pixels = camera.focal() / 3.3;
                assertThat(nearest / pixels).as("station %d", i).isBetween(0.09, 0.14);
            }
        }
    }

    @Test
    void eventsComeInOrderAndAtTheHeightsTheyAreDefinedBy() {
        Scene scene = Scene.usual().with(Tempo.usual(3));
        Performance performance = new Performance(scene);
        double before = 0;
        List<RepEvents> events = new Truth(scene).events();
        assertThat(events).hasSize(3);
        for (RepEvents rep : events) {
            assertThat(new double[] {
                        before, rep.liftOff(), rep.kneePass(), rep.lockout(), rep.descent(), rep.touchdown()
                    })
                    .isSorted();
            assertThat(performance.at(rep.liftOff()).bar().y()).isCloseTo(0.235, within(1e-5));
            Pose passing = performance.at(rep.kneePass());
            assertThat(passing.bar().y()).isCloseTo(passing.left().knee().y(), within(1e-5));
            assertThat(performance.at(rep.touchdown()).bar().y()).isCloseTo(0.245, within(1e-5));
            before = rep.touchdown();
        }
    }
}
