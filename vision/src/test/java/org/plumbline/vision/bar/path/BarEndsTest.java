package org.plumbline.vision.bar.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.vision.bar.DrawnScene.box;
import static org.plumbline.vision.bar.DrawnScene.disc;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.core.capture.BarEnd;
import org.plumbline.core.capture.BarObservation;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.vision.bar.DrawnScene;

/** The near end of the bar before a drawn plate: goes further than the plate, as things nearer to the camera do. */
class BarEndsTest {
    private static final double R = DrawnLift.RADIUS;
    private static final double SHARE = 0.14;
    private static final double VANISHING_Y = 60;

    private static PixelPoint end(PixelPoint plate, double vanishingX) {
        return new PixelPoint(
                plate.x() + SHARE * (plate.x() - vanishingX), plate.y() + SHARE * (plate.y() - VANISHING_Y));
    }

    private static void plate(DrawnScene scene, PixelPoint at) {
        scene.add(disc(at.x(), at.y(), R, 60, 40, 35));
        scene.add(disc(at.x(), at.y(), 0.88 * R, 210, 210, 210)).add(disc(at.x(), at.y(), 0.85 * R, 60, 40, 35));
        scene.add(box(at.x() - 12, at.y() - 28, at.x() + 12, at.y() - 22, 200, 200, 200));
        scene.add(box(at.x() - 12, at.y() + 22, at.x() + 12, at.y() + 28, 200, 200, 200));
        scene.add(disc(at.x(), at.y(), 0.2 * R, 130, 130, 130));
    }

    private static void sleeve(DrawnScene scene, PixelPoint at, double vanishingX) {
        PixelPoint end = end(at, vanishingX);
        for (int i = 0; i < 12; i++) {
            double t = i / 12.0;
            double x = at.x() + t * (end.x() - at.x());
            double y = at.y() + t * (end.y() - at.y());
            scene.add(disc(x, y, (0.111 + 0.015 * t) * R, 180, 180, 180));
        }
        scene.add(disc(end.x(), end.y(), 0.126 * R, 215, 215, 215));
    }

    /** A hollow sleeve: no lighter than the plate, but for the rim of its end. */
    private static void darkSleeve(DrawnScene scene, PixelPoint at, double vanishingX) {
        PixelPoint end = end(at, vanishingX);
        for (int i = 0; i < 12; i++) {
            double t = i / 12.0;
            scene.add(disc(
                    at.x() + t * (end.x() - at.x()),
                    at.y() + t * (end.y() - at.y()),
                    (0.111 + 0.015 * t) * R,
                    90,
                    90,
                    90));
        }
        scene.add(disc(end.x(), end.y(), 0.126 * R, 190, 190, 190));
        scene.add(disc(end.x(), end.y(), 0.09 * R, 30, 30, 30));
    }

    private static void assertEndsSeen(double vanishingX) {
        assertEndsSeen(vanishingX, new DrawnLift((scene, frame, at) -> {
            plate(scene, at);
            sleeve(scene, at, vanishingX);
        }));
    }

    private static void assertEndsSeen(double vanishingX, DrawnLift lift) {
        List<BarObservation> seen = lift.solve();
        int ends = 0;
        for (int f = 0; f < DrawnLift.FRAMES; f++) {
            if (seen.get(f) instanceof BarObservation.Plate plate && plate.end() instanceof BarEnd.Seen end) {
                PixelPoint drawn = end(lift.plate(f), vanishingX);
                // Along the sleeve its rounded end leaves the place a little open; across, that would turn the bar.
                double alongX = drawn.x() - lift.plate(f).x();
                double alongY = drawn.y() - lift.plate(f).y();
                double across =
                        (end.place().x() - drawn.x()) * alongY - (end.place().y() - drawn.y()) * alongX;
                assertThat(Math.abs(across) / Math.hypot(alongX, alongY))
                        .as("frame %d, across", f)
                        .isLessThan(1.2);
                assertThat(end.place().distanceTo(drawn)).as("frame %d", f).isLessThan(3);
                ends++;
            }
        }
        assertThat(ends).isGreaterThanOrEqualTo(10);
    }

    @Test
    void followsTheEndOfTheBarFromTheFloorToTheTop() {
        assertEndsSeen(150);
    }

    @Test
    void followsItOnEitherSideOfThePlatesCentre() {
        assertEndsSeen(250);
    }

    @Test
    void followsADarkAndHollowEnd() {
        assertEndsSeen(150, new DrawnLift((scene, frame, at) -> {
            plate(scene, at);
            darkSleeve(scene, at, 150);
        }));
    }

    @Test
    void takesNothingElseThatMovesBeforeOrBehindThePlateForIt() {
        List<BarObservation> seen = new DrawnLift((scene, frame, at) -> {
                    plate(scene, at);
                    // What is seen through a hole stays where it is while the plate goes up.
                    scene.add(disc(at.x() - 0.5 * R, at.y() - 0.3 * R, 0.16 * R, 20, 20, 20));
                    double leg = Math.clamp(200 - 0.7 * at.y(), -0.1 * R, 0.1 * R);
                    scene.add(disc(at.x() - 0.5 * R + leg, at.y() - 0.3 * R, 0.06 * R, 160, 120, 100));
                })
                .solve();
        assertThat(seen).anyMatch(BarObservation.Plate.class::isInstance);
        assertThat(seen)
                .allSatisfy(o -> assertThat(
                                o instanceof BarObservation.Plate plate && plate.end() instanceof BarEnd.Seen)
                        .isFalse());
    }

    @Test
    void takesNeitherPrintsNorHubNorRingForTheEnd() {
        List<BarObservation> seen = new DrawnLift((scene, frame, at) -> plate(scene, at)).solve();
        assertThat(seen).anyMatch(BarObservation.Plate.class::isInstance);
        assertThat(seen)
                .allSatisfy(o -> assertThat(
                                o instanceof BarObservation.Plate plate && plate.end() instanceof BarEnd.Seen)
                        .isFalse());
    }

    @Test
    void looksForNoEndWhereThePlateStaysOnTheFloor() {
        PixelPoint floor = new PixelPoint(170, 190);
        List<BarObservation> seen = new DrawnLift((scene, frame, at) -> {
                    plate(scene, floor);
                    sleeve(scene, floor, 150);
                })
                .solve();
        assertThat(seen)
                .allSatisfy(o -> assertThat(
                                o instanceof BarObservation.Plate plate && plate.end() instanceof BarEnd.Seen)
                        .isFalse());
    }
}
