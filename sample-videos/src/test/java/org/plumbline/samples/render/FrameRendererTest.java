package org.plumbline.samples.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.samples.geometry.Pixel;
import org.plumbline.samples.scene.Facing;
import org.plumbline.samples.scene.Format;
import org.plumbline.samples.scene.Scene;
import org.plumbline.samples.scene.Shot;
import org.plumbline.samples.scene.Technique;
import org.plumbline.samples.truth.FrameTruth;
import org.plumbline.samples.truth.Joint;
import org.plumbline.samples.truth.Truth;

class FrameRendererTest {
    private static final Scene SMALL = Scene.usual().with(Format.of(360, 640));
    private static final Scene TINY = Scene.usual().with(Format.of(90, 160));

    private static Frame render(Scene scene, int frame) {
        try (FrameRenderer renderer = new FrameRenderer(scene, 2)) {
            return renderer.render(frame);
        }
    }

    private static Frame.Part at(Frame frame, double x, double y) {
        return frame.part((int) Math.floor(x), (int) Math.floor(y));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "42, 0", "66, 0", "42, 20"})
    void theRenderedPlateEndsWithinAPixelOfItsTrueRim(int number, double yaw) {
        Scene scene = SMALL.with(Shot.side().withYaw(yaw));
        Frame frame = render(scene, number);
        Pixel centre = new Truth(scene).of(number).plate().centre();
        List<Pixel> rim = new Truth(scene).of(number).plate().rim();
        int free = 0;
        for (Pixel edge : rim) {
            double dx = (edge.x() - centre.x()) / edge.distance(centre);
            double dy = (edge.y() - centre.y()) / edge.distance(centre);
            assertThat(at(frame, edge.x() - 1.2 * dx, edge.y() - 1.2 * dy)).isEqualTo(Frame.Part.BARBELL);
            free += at(frame, edge.x() + 1.2 * dx, edge.y() + 1.2 * dy) == Frame.Part.BARBELL ? 0 : 1;
        }
        // Elsewhere the plate's own thickness or the far plate is seen behind the rim.
        assertThat(free).isGreaterThanOrEqualTo(rim.size() / 2);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, -15", "42, 0, -15", "66, 0, -15", "0, 0, 35", "42, 0, 35", "42, 20, -15", "0, 20, 35"})
    void theSilhouettesBackIsWithinOnePixelAndAHalfOfTheTrueOutline(int number, double yaw, double flexion) {
        Scene scene = SMALL.with(Shot.side().withYaw(yaw)).with(Technique.good().withFlexion(flexion, 0));
        Frame frame = render(scene, number);
        List<Pixel> outline = new Truth(scene).of(number).backOutline();
        for (int i = 1; i + 1 < outline.size(); i++) {
            Pixel edge = outline.get(i);
            double along = outline.get(i - 1).distance(outline.get(i + 1));
            double outX = (outline.get(i + 1).y() - outline.get(i - 1).y()) / along;
            double outY = (outline.get(i - 1).x() - outline.get(i + 1).x()) / along;
            assertThat(at(frame, edge.x() - 1.5 * outX, edge.y() - 1.5 * outY))
                    .as("inside of station %d", i)
                    .isEqualTo(Frame.Part.LIFTER);
            assertThat(at(frame, edge.x() + 1.5 * outX, edge.y() + 1.5 * outY))
                    .as("outside of station %d", i)
                    .isEqualTo(Frame.Part.BACKGROUND);
        }
    }

    @Test
    void everyJointLiesOnTheLifterOrBehindTheBarbell() {
        Frame frame = render(SMALL, 42);
        FrameTruth truth = new Truth(SMALL).of(42);
        for (Joint joint : Joint.values()) {
            Pixel seen = truth.seen(joint);
            assertThat(at(frame, seen.x(), seen.y())).as(joint.name()).isNotEqualTo(Frame.Part.BACKGROUND);
        }
    }

    @Test
    void theNearShoeReachesFromTheToeDownToTheFloor() {
        Frame frame = render(SMALL.with(Shot.side().facing(Facing.LEFT)), 66);
        FrameTruth truth = new Truth(SMALL.with(Shot.side().facing(Facing.LEFT))).of(66);
        Pixel toe = truth.seen(Joint.LEFT_TOE);
        int lowest = 0;
        for (int y = 0; y < frame.height(); y++) {
            lowest = frame.part((int) toe.x(), y) == Frame.Part.LIFTER ? y : lowest;
        }
        // The toe's joint is three centimetres above the sole: six pixels here.
        assertThat(lowest - toe.y()).isBetween(3.0, 8.0);
    }

    @Test
    void theSameSceneGivesTheSameBytesOnAnyNumberOfThreadsAndInAnyOrder() {
        byte[] two;
        try (FrameRenderer renderer = new FrameRenderer(TINY, 2)) {
            renderer.render(60);
            two = renderer.render(40).bgr();
        }
        try (FrameRenderer renderer = new FrameRenderer(TINY, 1)) {
            assertThat(renderer.render(40).bgr()).isEqualTo(two);
        }
    }

    @Test
    void anotherSeedOrAnotherFrameGivesOtherNoise() {
        byte[] one = render(TINY, 0).bgr();
        assertThat(render(TINY.withSeed(2), 0).bgr()).isNotEqualTo(one);
        assertThat(render(TINY, 1).bgr()).isNotEqualTo(one);
    }

    @Test
    void theShirtHasTheColourThatWasAskedFor() {
        Frame frame = render(SMALL, 66);
        Pixel shoulder = new Truth(SMALL).of(66).seen(Joint.RIGHT_SHOULDER);
        int at = 3 * (((int) shoulder.y()) * frame.width() + (int) shoulder.x());
        byte[] bgr = frame.bgr();
        assertThat(Byte.toUnsignedInt(bgr[at])).isGreaterThan(Byte.toUnsignedInt(bgr[at + 1]));
        assertThat(Byte.toUnsignedInt(bgr[at + 1])).isGreaterThan(Byte.toUnsignedInt(bgr[at + 2]));
    }
}
