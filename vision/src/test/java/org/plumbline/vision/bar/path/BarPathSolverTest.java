package org.plumbline.vision.bar.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.vision.bar.DrawnScene.box;
import static org.plumbline.vision.bar.DrawnScene.disc;
import static org.plumbline.vision.bar.DrawnScene.ellipse;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.core.capture.BarObservation;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.core.capture.PoseObservation;
import org.plumbline.core.port.VideoFrame;
import org.plumbline.vision.bar.BarSighting;
import org.plumbline.vision.bar.DrawnScene;
import org.plumbline.vision.bar.PlateSpotter;
import org.plumbline.vision.bar.Poses;

/** Whole clips drawn with known truth, through spotter and solver. */
class BarPathSolverTest {
    private static final double R = DrawnLift.RADIUS;

    private static void plate(DrawnScene scene, PixelPoint at) {
        scene.add(disc(at.x(), at.y(), R, 60, 40, 35)).add(disc(at.x(), at.y(), 0.3 * R, 190, 190, 190));
    }

    private static void assertOnThePlate(DrawnLift lift, List<BarObservation> seen, int frame) {
        assertThat(seen.get(frame)).as("frame %d", frame).isInstanceOf(BarObservation.Plate.class);
        BarObservation.Plate found = (BarObservation.Plate) seen.get(frame);
        assertThat(found.centre().distanceTo(lift.plate(frame)))
                .as("frame %d: distance of %s from %s", frame, found.centre(), lift.plate(frame))
                .isLessThan(0.5);
        assertThat(found.diameterPixels() / (2 * R)).as("frame %d: size", frame).isBetween(0.99, 1.01);
        assertThat(found.confidence()).isBetween(0.3, 1.0);
    }

    @Test
    void followsThePlateThroughALiftAndLeavesBallAndForeignPlateAlone() {
        DrawnLift lift = new DrawnLift((scene, frame, at) -> {
            scene.add(disc(250, 120, 1.1 * R, 200, 120, 20));
            scene.add(disc(95, 175, 0.9 * R, 20, 20, 200)).add(disc(95, 175, 0.3 * R, 200, 200, 200));
            plate(scene, at);
        });
        List<BarObservation> seen = lift.solve();
        assertThat(seen).hasSize(DrawnLift.FRAMES);
        for (int f = 0; f < DrawnLift.FRAMES; f++) {
            assertOnThePlate(lift, seen, f);
        }
    }

    @Test
    void prefersAFaintPlateThatMovesWithTheHandsToACrispDiscThatStandsStill() {
        DrawnLift lift = new DrawnLift((scene, frame, at) -> {
            scene.add((x, y) -> DrawnScene.grey(120));
            scene.add(disc(115, 150, R, 240, 240, 240)).add(disc(115, 150, 0.5 * R, 20, 20, 20));
            scene.add(disc(at.x(), at.y(), R, 108, 108, 108));
        });
        List<BarObservation> seen = lift.solve();
        for (int f = 0; f < DrawnLift.FRAMES; f += 5) {
            assertOnThePlate(lift, seen, f);
        }
    }

    @Test
    void takesTheOuterRimOfARingedPlateInEveryFrame() {
        DrawnLift lift = new DrawnLift((scene, frame, at) -> scene.add(disc(at.x(), at.y(), R, 60, 60, 110))
                .add(disc(at.x(), at.y(), 0.75 * R, 230, 230, 230))
                .add(disc(at.x(), at.y(), 0.5 * R, 40, 40, 180)));
        List<BarObservation> seen = lift.solve();
        for (int f = 0; f < DrawnLift.FRAMES; f++) {
            assertOnThePlate(lift, seen, f);
        }
    }

    @Test
    void inventsNothingWhereThePlateIsCovered() {
        DrawnLift lift = new DrawnLift((scene, frame, at) -> {
            plate(scene, at);
            if (frame >= 22 && frame < 29) {
                scene.add(box(100, 40, 250, 260, 90, 110, 100));
            }
        });
        List<BarObservation> seen = lift.solve();
        assertThat(seen.subList(22, 29)).allSatisfy(o -> assertThat(o).isInstanceOf(BarObservation.Absent.class));
        assertOnThePlate(lift, seen, 21);
        assertOnThePlate(lift, seen, 29);
    }

    @Test
    void keepsThePlateWhileAShinPassesBeforeIt() {
        DrawnLift lift = new DrawnLift((scene, frame, at) -> {
            plate(scene, at);
            scene.add(ellipse(at.x() - 16, 150, 14, 130, 120, 150, 200));
        });
        List<BarObservation> seen = lift.solve();
        long right = IntStream.range(0, DrawnLift.FRAMES)
                .filter(f -> seen.get(f) instanceof BarObservation.Plate found
                        && found.centre().distanceTo(lift.plate(f)) < 1)
                .count();
        assertThat(right).isGreaterThanOrEqualTo(DrawnLift.FRAMES - 2);
    }

    @Test
    void aCutStartsANewPathElsewhere() {
        DrawnLift lift = new DrawnLift((scene, frame, at) -> plate(scene, at)).cutAt(24);
        List<BarObservation> seen = lift.solve();
        assertOnThePlate(lift, seen, 23);
        assertOnThePlate(lift, seen, 24);
    }

    @Test
    void withoutAPlateTheHandsCarryOnAndSaySo() {
        DrawnLift lift = new DrawnLift((scene, frame, at) -> scene.add(box(140, 100, 200, 200, 70, 90, 80)));
        List<BarObservation> seen = lift.solve();
        assertThat(seen).allSatisfy(o -> assertThat(o).isInstanceOf(BarObservation.Hands.class));
        assertThat(((BarObservation.Hands) seen.get(15)).centre().distanceTo(lift.hands(15)))
                .isLessThan(0.1);
    }

    @Test
    void withoutAPlateAndWithUncertainHandsThereIsNothing() {
        List<BarObservation> seen =
                new DrawnLift((scene, frame, at) -> {}).handConfidence(0.1).solve();
        assertThat(seen).allSatisfy(o -> assertThat(o).isInstanceOf(BarObservation.Absent.class));
    }

    @Test
    void snowAndWanderingHandsBreakNothingAndInventNothing() {
        SplittableRandom random = new SplittableRandom(5);
        PlateSpotter spotter = new PlateSpotter();
        List<BarSighting> sightings = new ArrayList<>();
        for (int f = 0; f < 25; f++) {
            byte[] snow = new byte[200 * 150 * 3];
            random.nextBytes(snow);
            PoseObservation pose = Poses.withHands(
                    400 * random.nextDouble() - 100,
                    300 * random.nextDouble() - 75,
                    10 + 200 * random.nextDouble(),
                    0.9);
            VideoFrame frame = new VideoFrame(f, Duration.ofMillis(40L * f), 200, 150, snow);
            sightings.add(spotter.spot(frame, pose, f == 12));
        }
        assertThat(BarPathSolver.solve(sightings)).hasSize(25).noneMatch(BarObservation.Plate.class::isInstance);
    }

    @Test
    void anEmptyClipHasNoObservations() {
        assertThat(BarPathSolver.solve(List.of())).isEmpty();
    }
}
