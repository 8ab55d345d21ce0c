package org.plumbline.samples.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.samples.geometry.Pixel;
import org.plumbline.samples.scene.Facing;
import org.plumbline.samples.scene.Format;
import org.plumbline.samples.scene.PlateStyle;
import org.plumbline.samples.scene.Plates;
import org.plumbline.samples.scene.Scene;
import org.plumbline.samples.scene.Shot;
import org.plumbline.samples.truth.FrameTruth;
import org.plumbline.samples.truth.Truth;

class PlateTest {
    /** The lens is as high as the bar lies, so that the plate's face is seen straight. */
    private static final Scene LEVEL =
            Scene.usual().with(new Format(270, 480, 0)).with(new Shot(3.3, 0.225, 0.225, 0, 0, 0, 50, Facing.RIGHT));

    @ParameterizedTest
    @EnumSource(PlateStyle.class)
    void everyStyleIsDrawnAsWideAsItsTruthSays(PlateStyle style) {
        Scene scene = LEVEL.with(Plates.usual().with(style));
        Frame frame = Pictures.render(scene, 0);
        FrameTruth truth = new Truth(scene).of(0);
        Pixel centre = truth.plate().centre();
        int wide = 0;
        for (int x = 0; x < frame.width(); x++) {
            boolean hole = Math.abs(x + 0.5 - centre.x()) < truth.plate().diameter() * 0.45;
            wide += hole || frame.part(x, (int) centre.y()) == Frame.Part.BARBELL ? 1 : 0;
        }
        assertThat((double) wide).isCloseTo(truth.plate().diameter(), within(1.2));
    }

    @Test
    void smallerPlatesAreDrawnSmaller() {
        // The bar stays where it lies; the body's own solver decides how high that is.
        Scene scene = LEVEL.with(Plates.usual().withDiameter(0.40));
        FrameTruth small = new Truth(scene).of(0);
        FrameTruth large = new Truth(LEVEL).of(0);
        assertThat(small.plate().diameter() / large.plate().diameter()).isCloseTo(0.40 / 0.45, within(0.01));
    }

    @Test
    void oneSeesThroughTheGripsOfAPlate() {
        Scene scene = LEVEL.with(Plates.usual().with(PlateStyle.GRIPS));
        Frame frame = Pictures.render(scene, 0);
        Pixel centre = new Truth(scene).of(0).plate().centre();
        double radius = new Truth(scene).of(0).plate().diameter() / 2;
        int open = 0;
        for (int i = 0; i < 5; i++) {
            double angle = Math.toRadians(72 * i);
            double x = centre.x() + 0.66 * radius * Math.sin(angle);
            double y = centre.y() - 0.66 * radius * Math.cos(angle);
            open += Pictures.part(frame, x, y) == Frame.Part.BARBELL ? 0 : 1;
        }
        // Through some the far plate is seen, but not through all.
        assertThat(open).isGreaterThanOrEqualTo(2);
        Frame solid = Pictures.render(LEVEL, 0);
        assertThat(Pictures.part(solid, centre.x(), centre.y() - 0.66 * radius)).isEqualTo(Frame.Part.BARBELL);
    }

    @Test
    void theRimOfATwelveSidedPlateHasItsCornersWhereTheyAreDrawn() {
        Scene scene = LEVEL.with(Plates.usual().with(PlateStyle.TWELVE_SIDED).withTurn(10, 20));
        Frame frame = Pictures.render(scene, 66);
        FrameTruth truth = new Truth(scene).of(66);
        Pixel centre = truth.plate().centre();
        double most = 0;
        for (int i = 0; i < 72; i++) {
            Pixel edge = truth.plate().rim().get(i);
            double reach = edge.distance(centre);
            most = Math.max(most, reach);
            double dx = (edge.x() - centre.x()) / reach;
            double dy = (edge.y() - centre.y()) / reach;
            assertThat(Pictures.part(frame, edge.x() - 1.2 * dx, edge.y() - 1.2 * dy))
                    .as("inside at %d", i)
                    .isEqualTo(Frame.Part.BARBELL);
        }
        assertThat(most / (truth.plate().diameter() / 2)).isCloseTo(1 / Math.cos(Math.toRadians(15)), within(0.02));
    }

    @Test
    void aLoadOfPlatesReachesFurtherOutAndTheFarFaceIsItsImage() {
        Plates load = Plates.usual().withLoad(4, 0.05, 0.25);
        assertThat(load.face()).isCloseTo(Plates.INSIDE + 4 * 0.05 + 3 * 0.002, within(1e-9));
        FrameTruth truth = new Truth(LEVEL.with(load)).of(0);
        assertThat(truth.plate().face().z()).isCloseTo(load.face(), within(1e-9));
        assertThat(truth.farPlate().face()).isEqualTo(truth.plate().face().atZ(-load.face()));
        assertThat(truth.farPlate().diameter()).isLessThan(truth.plate().diameter());
        assertThat(truth.sleeve().z()).isGreaterThan(load.loadEnd());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> load.withLoad(5, 0.08, 0))
                .withMessageContaining("thickness");
    }

    @Test
    void platesTurnWithTheBarsRoll() {
        Plates rolling = Plates.usual().with(PlateStyle.TWELVE_SIDED).withTurn(35, 100);
        assertThat(rolling.turned(rolling.radius())).isEqualTo(30);
        assertThat(rolling.with(PlateStyle.GRIPS).turned(rolling.radius())).isEqualTo(35);
        assertThat(rolling.turned(rolling.radius() + 0.5)).isCloseTo(80, within(1e-9));
        Scene scene = LEVEL.with(Plates.usual().withTurn(0, 0));
        Scene turned = LEVEL.with(Plates.usual().withTurn(90, 0));
        assertThat(Pictures.render(turned, 0).bgr())
                .isNotEqualTo(Pictures.render(scene, 0).bgr());
    }
}
