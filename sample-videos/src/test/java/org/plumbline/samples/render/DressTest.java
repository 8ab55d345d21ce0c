package org.plumbline.samples.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.samples.geometry.Pixel;
import org.plumbline.samples.scene.Format;
import org.plumbline.samples.scene.Lifter;
import org.plumbline.samples.scene.Look;
import org.plumbline.samples.scene.Outfit;
import org.plumbline.samples.scene.Scene;
import org.plumbline.samples.scene.Technique;
import org.plumbline.samples.truth.FrameTruth;
import org.plumbline.samples.truth.Joint;
import org.plumbline.samples.truth.Truth;

class DressTest {
    private static final Scene SMALL = Scene.usual().with(new Format(270, 480, 0));
    private static final Outfit LOOSE = Outfit.usual().with(Outfit.Fit.LOOSE);

    private static Scene wearing(Outfit outfit, double cloth, double flexion) {
        Lifter lifter = Lifter.usual().withLook(Look.usual().with(outfit).withCloth(cloth));
        return SMALL.with(lifter).with(Technique.good().withFlexion(flexion, 0));
    }

    static Stream<Scene> wardrobe() {
        return Stream.of(
                wearing(Outfit.usual(), 0.010, -15),
                wearing(LOOSE, 0.010, -15),
                wearing(LOOSE, 0.020, 30),
                wearing(Outfit.usual().withBelt().with(Outfit.Sleeves.NONE), 0.005, -15),
                wearing(LOOSE.withBelt().with(Outfit.Sleeves.LONG).with(Outfit.Legs.TROUSERS), 0.010, 10));
    }

    /** Signed distance of a pixel's middle from the outline's nearest piece, outwards positive; far = not beside it. */
    private static double outside(List<Pixel> outline, double x, double y) {
        double least = Double.MAX_VALUE;
        double signed = Double.MAX_VALUE;
        for (int i = 2; i + 3 < outline.size(); i++) {
            Pixel a = outline.get(i);
            Pixel b = outline.get(i + 1);
            double length = a.distance(b);
            double ux = (b.x() - a.x()) / length;
            double uy = (b.y() - a.y()) / length;
            double along = (x - a.x()) * ux + (y - a.y()) * uy;
            double across = (x - a.x()) * uy - (y - a.y()) * ux;
            if (along >= 0 && along <= length && Math.abs(across) < least) {
                least = Math.abs(across);
                signed = across;
            }
        }
        return signed;
    }

    @ParameterizedTest
    @MethodSource("wardrobe")
    void theDrawnBackEndsWithinHalfAPixelOfTheClothedOutline(Scene scene) {
        for (int number : new int[] {0, 42}) {
            Frame frame = Pictures.render(scene, number);
            List<Pixel> outline = new Truth(scene).of(number).backOutline();
            int judged = 0;
            for (int y = 0; y < frame.height(); y++) {
                for (int x = 0; x < frame.width(); x++) {
                    double across = outside(outline, x + 0.5, y + 0.5);
                    if (Math.abs(across) > 0.5 && Math.abs(across) < 1.5) {
                        judged++;
                        assertThat(frame.part(x, y) == Frame.Part.LIFTER)
                                .as("%d, %d, which is %.2f pixels outside", x, y, across)
                                .isEqualTo(across < 0);
                    }
                }
            }
            assertThat(judged).isGreaterThan(60);
        }
    }

    @Test
    void aLooseShirtHidesTheHollowOfTheBackAndATightOneDoesNot() {
        assertThat(hollow(wearing(Outfit.usual(), 0.010, -25), true)).isGreaterThan(1.2);
        assertThat(hollow(wearing(LOOSE, 0.010, -25), true)).isLessThan(0.4);
        // The skin is the same under either.
        assertThat(hollow(wearing(LOOSE, 0.010, -25), false))
                .isEqualTo(hollow(wearing(Outfit.usual(), 0.010, -25), false));
    }

    /** How far the lumbar part lies in front of the straight line over it, at most, pixels. */
    private static double hollow(Scene scene, boolean clothed) {
        FrameTruth truth = new Truth(scene).of(42);
        List<Pixel> outline = clothed ? truth.backOutline() : truth.skinOutline();
        Pixel from = outline.get(2);
        Pixel to = outline.get(34);
        double length = from.distance(to);
        double most = 0;
        for (Pixel pixel : outline.subList(3, 34)) {
            double across = (pixel.x() - from.x()) * (to.y() - from.y()) - (pixel.y() - from.y()) * (to.x() - from.x());
            most = Math.max(most, -across / length);
        }
        return most;
    }

    @Test
    void withoutThicknessATightShirtsOutlineIsTheSkins() {
        FrameTruth truth = new Truth(wearing(Outfit.usual(), 0, -15)).of(42);
        for (int i = 0; i < truth.backOutline().size(); i++) {
            assertThat(truth.backOutline().get(i).distance(truth.skinOutline().get(i)))
                    .isLessThan(1e-3);
        }
    }

    @Test
    void sleevesAndTrousersCoverWhatTheyShould() {
        Scene bare = SMALL.with(
                Lifter.usual().withLook(Look.usual().with(Outfit.usual().with(Outfit.Sleeves.NONE))));
        Scene covered = SMALL.with(Lifter.usual()
                .withLook(Look.usual()
                        .with(Outfit.usual().with(Outfit.Sleeves.LONG).with(Outfit.Legs.TROUSERS))));
        FrameTruth truth = new Truth(SMALL).of(66);
        Pixel elbow = truth.seen(Joint.RIGHT_ELBOW);
        // Skin is red, the shirt blue.
        assertThat(Pictures.red(Pictures.render(bare, 66), elbow.x(), elbow.y()))
                .isGreaterThan(Pictures.blue(Pictures.render(bare, 66), elbow.x(), elbow.y()));
        assertThat(Pictures.red(Pictures.render(covered, 66), elbow.x(), elbow.y()))
                .isLessThan(Pictures.blue(Pictures.render(covered, 66), elbow.x(), elbow.y()));
    }
}
