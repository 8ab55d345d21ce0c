package org.plumbline.samples.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.plumbline.samples.geometry.Pixel;
import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.scene.Area;
import org.plumbline.samples.scene.Colour;
import org.plumbline.samples.scene.Finish;
import org.plumbline.samples.scene.Format;
import org.plumbline.samples.scene.Plates;
import org.plumbline.samples.scene.Scene;
import org.plumbline.samples.scene.Setting;
import org.plumbline.samples.scene.Shot;
import org.plumbline.samples.scene.Technique;
import org.plumbline.samples.scene.Tempo;
import org.plumbline.samples.truth.Camera;
import org.plumbline.samples.truth.CameraMotion;
import org.plumbline.samples.truth.PlateTruth;
import org.plumbline.samples.truth.Truth;

class ShotTest {
    private static final Scene CLEAN =
            Scene.usual().with(new Format(180, 320, 0)).with(new Plates(0.45, 0.066, new Colour(230, 20, 20), false));
    private static final Scene TINY = CLEAN.with(new Format(90, 160, 0));

    /** Greatest distance, in pixels, between the plate's rim and the edge of what is drawn red, seen upwards. */
    private static void plateIsWhereItsTruthSays(Scene scene, int number) {
        Frame frame = Pictures.render(scene, number);
        PlateTruth plate = new Truth(scene).of(number).plate();
        Pixel top = plate.rim().getFirst();
        double ux = (top.x() - plate.centre().x()) / top.distance(plate.centre());
        double uy = (top.y() - plate.centre().y()) / top.distance(plate.centre());
        assertThat(Pictures.part(frame, top.x() - 1.3 * ux, top.y() - 1.3 * uy)).isEqualTo(Frame.Part.BARBELL);
        Pixel front = plate.rim().get(18);
        double vx = (front.x() - plate.centre().x()) / front.distance(plate.centre());
        double vy = (front.y() - plate.centre().y()) / front.distance(plate.centre());
        assertThat(Pictures.part(frame, front.x() - 1.3 * vx, front.y() - 1.3 * vy))
                .isEqualTo(Frame.Part.BARBELL);
        assertThat(Pictures.part(frame, front.x() + 1.6 * vx, front.y() + 1.6 * vy))
                .isNotEqualTo(Frame.Part.BARBELL);
    }

    @Test
    void aFallingPlateIsDrawnWhereItsRowsAreTaken() {
        Scene dropped = CLEAN.with(Technique.good().with(new Technique.Lowering(true, 0, 0, 0)));
        Scene rolling = dropped.with(Shot.side().withRollingShutter(0.03));
        int number =
                (int) Math.floor(30 * new Truth(dropped).events().getFirst().touchdown()) - 1;
        plateIsWhereItsTruthSays(rolling, number);
        PlateTruth at = new Truth(rolling).of(number).plate();
        PlateTruth once = new Truth(dropped).of(number).plate();
        assertThat(at.centre().distance(once.centre())).isGreaterThan(1.5);
    }

    @Test
    void thePlateIsDrawnWhereTheShakenCameraSeesIt() {
        Scene shaken = CLEAN.with(Shot.side().inHand(1.5, 3));
        Truth still = new Truth(CLEAN);
        Truth moving = new Truth(shaken);
        double most = 0;
        for (int number : new int[] {2, 45, 90}) {
            plateIsWhereItsTruthSays(shaken, number);
            most = Math.max(
                    most,
                    still.of(number)
                            .plate()
                            .centre()
                            .distance(moving.of(number).plate().centre()));
        }
        assertThat(most).isGreaterThan(5);
    }

    @Test
    void theRoomMovesInTheShakenPictureAsItsCameraSays() {
        // The front edge of the wooden platform, a line on the floor far from the lifter.
        Scene shaken = CLEAN.with(Shot.side().inHand(1.5, 0));
        for (int number : new int[] {0, 12, 30}) {
            Frame frame = Pictures.render(shaken, number);
            Camera camera = CameraMotion.of(shaken).at(shaken.taken(number));
            Pixel edge = camera.project(new Vector(0.55, 0, 0.52));
            // Wood above it is far brighter than the rubber below.
            assertThat(Pictures.red(frame, edge.x(), edge.y() - 2)).isGreaterThan(90);
            assertThat(Pictures.red(frame, edge.x(), edge.y() + 2)).isLessThan(90);
        }
    }

    @Test
    void theHandsTurnsHaveTheStandardDeviationThatWasAskedFor() {
        Scene shaken = Scene.usual().with(Tempo.usual(40)).with(Shot.side().inHand(0.8, 0));
        CameraMotion motion = CameraMotion.of(shaken);
        double sum = 0;
        int count = 4000;
        for (int i = 0; i < count; i++) {
            Camera camera = motion.at(i * 0.03);
            double pan =
                    Math.toDegrees(Math.asin(camera.ahead().dot(motion.aimed().right())));
            sum += pan * pan;
        }
        assertThat(Math.sqrt(sum / count)).isCloseTo(0.8, within(0.06));
    }

    @Test
    void aDriftTurnsTheCameraBySoManyDegreesASecond() {
        CameraMotion motion = CameraMotion.of(Scene.usual().with(Shot.side().inHand(0, 4)));
        double turned = Math.acos(motion.at(0).ahead().dot(motion.at(2).ahead()));
        assertThat(Math.toDegrees(turned))
                .isCloseTo(8 * Math.cos(Math.asin(motion.aimed().ahead().y())), within(0.02));
        // To the right: what stands still wanders to the left.
        assertThat(motion.at(2).project(new Vector(0, 0.9, 0)).x())
                .isLessThan(motion.at(0).project(new Vector(0, 0.9, 0)).x());
    }

    @Test
    void aDriftOutOfSightIsRefused() {
        Scene away = TINY.with(Tempo.usual(8)).with(Shot.side().inHand(0, 15));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pictures.render(away, 0))
                .withMessageContaining("drifts");
    }

    @Test
    void aBentLensIsUndoneByItsRaysAndDrawsThePlateWhereTruthSays() {
        for (double bend : new double[] {-0.3, 0.2}) {
            Scene bent = CLEAN.with(Shot.side().withDistortion(bend));
            Camera camera = Camera.of(bent.shot(), bent.format());
            Vector place = new Vector(0.6, 1.9, -1);
            Pixel seen = camera.project(place);
            Vector to = place.minus(camera.eye());
            Vector ray = camera.ray(seen.x(), seen.y());
            assertThat(to.minus(ray.times(to.dot(ray))).length()).isLessThan(1e-9);
            Camera straight = Camera.of(Shot.side(), bent.format());
            assertThat(seen.distance(straight.project(place))).isGreaterThan(1.2);
            plateIsWhereItsTruthSays(bent, 45);
        }
    }

    @Test
    void anExposureBlursWhatMovesAndNothingElse() {
        Scene open = TINY.with(Shot.side().withExposure(1 / 25.0));
        byte[] still = Pictures.render(TINY, 2).bgr();
        assertThat(Pictures.render(open, 2).bgr()).isEqualTo(still);
        Frame sharp = Pictures.render(TINY, 42);
        Frame blurred = Pictures.render(open, 42);
        assertThat(blurred.bgr()).isNotEqualTo(sharp.bgr());
        for (int y = 0; y < 40; y++) {
            assertThat(Pictures.red(blurred, 3, y)).isEqualTo(Pictures.red(sharp, 3, y));
        }
        // Whose a pixel is stays that of the middle of the exposure.
        for (int y = 0; y < 160; y++) {
            for (int x = 0; x < 90; x++) {
                assertThat(blurred.part(x, y)).isEqualTo(sharp.part(x, y));
            }
        }
    }

    @Test
    void theBlurredEdgeIsAsWideAsThePlateMoves() {
        int number = 42;
        Truth truth = new Truth(CLEAN);
        Pixel edge = truth.of(number).plate().rim().get(8);
        double before = truth.of(number - 1).plate().rim().get(8).y();
        double after = truth.of(number + 1).plate().rim().get(8).y();
        double way = (before - after) / 2 * 3;
        assertThat(way).isGreaterThan(4);
        Frame sharp = Pictures.render(CLEAN, number);
        Frame blurred = Pictures.render(CLEAN.with(Shot.side().withExposure(0.1)), number);
        int changed = 0;
        for (int i = -12; i <= 12; i++) {
            int was = Pictures.red(sharp, edge.x(), edge.y() + i);
            changed += Math.abs(Pictures.red(blurred, edge.x(), edge.y() + i) - was) > 8 ? 1 : 0;
        }
        // The outermost of the five moments lie a tenth of the exposure within its ends, and faint changes don't count.
        assertThat((double) changed).isBetween(0.6 * way, way + 1);
    }

    @Test
    void thePictureBetweenBarsIsTheSmallPictureItself() {
        Format narrow = new Format(320, 160, 0).with(Finish.none().withBars(90 / 320.0, Finish.Bars.WHITE));
        Area picture = narrow.picture();
        assertThat(picture).isEqualTo(new Area(115, 0, 90, 160));
        Scene barred = TINY.with(narrow);
        Frame inside = Pictures.render(barred, 45);
        Frame alone = Pictures.render(TINY, 45);
        for (int y = 0; y < 160; y++) {
            assertThat(Pictures.red(inside, 3, y)).isEqualTo(255);
            for (int x = 0; x < 90; x++) {
                assertThat(Pictures.red(inside, 115 + x, y)).isEqualTo(Pictures.red(alone, x, y));
                assertThat(inside.part(115 + x, y)).isEqualTo(alone.part(x, y));
            }
        }
        Pixel bar = new Truth(barred).of(45).barPicture();
        Pixel small = new Truth(TINY).of(45).barPicture();
        assertThat(bar.x() - 115).isCloseTo(small.x(), within(1e-9));
        assertThat(bar.y()).isCloseTo(small.y(), within(1e-9));
    }

    @Test
    void everyEffectGivesTheSameBytesOnOneThreadAndOnTwo() {
        Scene everything = TINY.with(Setting.cluttered(2).withMirrors().with(Setting.SecondPerson.WALKING))
                .with(Shot.side().inHand(1, 1).withExposure(0.02).withDistortion(-0.1))
                .with(Format.of(160, 90)
                        .with(Finish.none().withBars(0.6, Finish.Bars.BLURRED).withOverlays()))
                .with(Tempo.usual(1));
        byte[] two;
        try (FrameRenderer renderer = new FrameRenderer(everything, 2)) {
            renderer.render(3);
            two = renderer.render(40).bgr();
        }
        try (FrameRenderer renderer = new FrameRenderer(everything, 1)) {
            assertThat(renderer.render(40).bgr()).isEqualTo(two);
        }
    }
}
