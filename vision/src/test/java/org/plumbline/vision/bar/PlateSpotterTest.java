package org.plumbline.vision.bar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.vision.bar.DrawnScene.box;
import static org.plumbline.vision.bar.DrawnScene.disc;
import static org.plumbline.vision.bar.DrawnScene.ellipse;
import static org.plumbline.vision.bar.DrawnScene.grey;
import static org.plumbline.vision.bar.DrawnScene.gym;

import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.capture.PoseObservation;
import org.plumbline.vision.bar.disc.Disc;

/** Discs drawn with known truth: centre to half a pixel, vertical diameter to one per cent. */
class PlateSpotterTest {
    private static final double X = 331.3;
    private static final double Y = 402.7;
    private static final double R = 92.4;
    private static final int[] BLUE = {120, 60, 20};

    private static DrawnScene scene() {
        return new DrawnScene(640, 560).add(gym(430));
    }

    private static BarSighting look(DrawnScene scene) {
        // The hands are where a grip would be: a little above and beside the disc's centre.
        PoseObservation pose = Poses.withHands(X + 20, Y - 40, 190, 0.9);
        return new PlateSpotter().spot(scene.frame(0, 0), pose, false);
    }

    /** The candidate nearest in place and size to the truth; the path solver chooses among them. */
    private static Disc nearest(BarSighting sighting, double x, double y, double vertical) {
        return sighting.discs().stream()
                .min(Comparator.comparingDouble(
                        d -> Math.hypot(d.shape().x() - x, d.shape().y() - y)
                                + Math.abs(d.shape().vertical() - vertical)))
                .orElseThrow();
    }

    private static void assertFound(DrawnScene scene) {
        Disc disc = nearest(look(scene), X, Y, R);
        assertThat(Math.hypot(disc.shape().x() - X, disc.shape().y() - Y))
                .as("distance from the true centre, of %s", disc.shape())
                .isLessThan(0.5);
        assertThat(disc.shape().vertical() / R).as("size").isBetween(0.99, 1.01);
    }

    @Test
    void findsACleanDisc() {
        assertFound(scene().add(disc(X, Y, R, BLUE)));
        Disc best = look(scene().add(disc(X, Y, R, BLUE))).discs().getFirst();
        assertThat(best.evidence().support()).isGreaterThan(0.9);
        assertThat(Math.hypot(best.shape().x() - X, best.shape().y() - Y)).isLessThan(0.3);
    }

    @Test
    void findsTheOuterRimOfARingedPlate() {
        assertFound(scene().add(disc(X, Y, R, 30, 30, 160))
                .add(disc(X, Y, 0.78 * R, 220, 220, 220))
                .add(disc(X, Y, 0.55 * R, 30, 30, 160))
                .add(disc(X, Y, 0.3 * R, 150, 60, 30)));
    }

    @Test
    void findsAPlateWithCutOuts() {
        DrawnScene scene = scene().add(disc(X, Y, R, 60, 60, 60));
        for (int i = 0; i < 3; i++) {
            double angle = 0.4 + i * 2 * Math.PI / 3;
            scene.add(ellipse(
                    X + 0.62 * R * Math.cos(angle), Y + 0.62 * R * Math.sin(angle), 0.16 * R, 0.2 * R, 150, 160, 170));
        }
        assertFound(scene.add(disc(X, Y, 0.12 * R, 200, 200, 200)));
    }

    @Test
    void findsAPlateEightGreyLevelsDarkerThanTheWall() {
        assertFound(new DrawnScene(640, 560)
                .add((x, y) -> grey(100))
                .add(disc(X, Y, R, grey(92)))
                .noise(1.5));
    }

    @Test
    void findsAPlateOfTheSameBrightnessInAnotherColour() {
        // 0.114 B + 0.587 G + 0.299 R is 90 for both.
        assertFound(new DrawnScene(640, 560)
                .add((x, y) -> grey(90))
                .add(disc(X, Y, R, 40, 66, 155))
                .noise(2));
    }

    @Test
    void findsAPlateOfWhichTwoFifthsAreHidden() {
        DrawnScene scene = scene().add(disc(X, Y, R, BLUE));
        // Shin and hand: 0.4 of the rim, in two pieces.
        scene.add((x, y) -> {
            double angle = Math.toDegrees(Math.atan2(y - Y, x - X));
            boolean shin = angle > -150 && angle < -60;
            boolean hand = angle > 10 && angle < 64;
            return shin || hand ? new int[] {120, 150, 200} : null;
        });
        assertFound(scene);
    }

    @ParameterizedTest
    @CsvSource({"0, 9", "6, 6", "8, 0"})
    void findsAPlateBlurredByMotion(double motionX, double motionY) {
        assertFound(scene().add(disc(X, Y, R, BLUE)).motion(motionX, motionY));
    }

    @Test
    void findsAPlateInANoisyPicture() {
        assertFound(scene().add(disc(X, Y, R, BLUE)).noise(12));
    }

    @Test
    void givesTheVerticalDiameterOfAPlateTurnedAway() {
        DrawnScene scene = scene().add(ellipse(X, Y, 0.94 * R, R, BLUE));
        assertFound(scene);
        Disc disc = nearest(look(scene), X, Y, R);
        assertThat(disc.shape().horizontal() / disc.shape().vertical()).isBetween(0.925, 0.955);
    }

    @Test
    void findsAPlateCutByThePicturesEdge() {
        double low = 500;
        DrawnScene scene = scene().add(disc(X, low, R, BLUE));
        PoseObservation pose = Poses.withHands(X + 20, low - 40, 190, 0.9);
        Disc disc = nearest(new PlateSpotter().spot(scene.frame(0, 0), pose, false), X, low, R);
        assertThat(Math.hypot(disc.shape().x() - X, disc.shape().y() - low)).isLessThan(1);
        assertThat(disc.shape().vertical() / R).isBetween(0.98, 1.02);
        assertThat(disc.evidence().inSight()).isBetween(0.6, 0.9);
    }

    @Test
    void findsAPlateWithoutAPose() {
        BarSighting sighting = new PlateSpotter()
                .spot(scene().add(disc(X, Y, R, BLUE)).frame(0, 0), new PoseObservation.Absent("nobody"), false);
        Disc disc = nearest(sighting, X, Y, R);
        assertThat(Math.hypot(disc.shape().x() - X, disc.shape().y() - Y)).isLessThan(0.5);
    }

    @Test
    void seesNoDiscInAnEmptyGym() {
        assertThat(look(scene().add(box(250, 300, 420, 520, 90, 90, 90))).discs())
                .allSatisfy(d -> assertThat(d.evidence().score()).isLessThan(0.5));
    }

    @Test
    void saysTheSameWhenAskedTwice() {
        DrawnScene scene = scene().add(disc(X, Y, R, BLUE)).noise(5);
        assertThat(look(scene)).isEqualTo(look(scene));
    }
}
