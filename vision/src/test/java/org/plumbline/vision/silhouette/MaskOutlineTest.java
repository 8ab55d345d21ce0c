package org.plumbline.vision.silhouette;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;
import org.plumbline.core.capture.PixelPoint;

class MaskOutlineTest {
    private static final int SIZE = 64;

    private static BodyMask mask(int size, DoubleBinaryOperator logit) {
        float[] logits = new float[size * size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                logits[row * size + column] = (float) logit.applyAsDouble(column + 0.5, row + 0.5);
            }
        }
        return new BodyMask(size, logits);
    }

    private static DoubleBinaryOperator disc(double x, double y, double radius) {
        return (u, v) -> radius - Math.hypot(u - x, v - y);
    }

    private static double area(List<PixelPoint> corners) {
        double twice = 0;
        for (int i = 0; i < corners.size(); i++) {
            PixelPoint a = corners.get(i);
            PixelPoint b = corners.get((i + 1) % corners.size());
            twice += a.x() * b.y() - b.x() * a.y();
        }
        return Math.abs(twice) / 2;
    }

    @Test
    void theOutlineOfADiscIsSubPixel() {
        List<PixelPoint> outline = MaskOutline.of(mask(SIZE, disc(30.3, 28.8, 17.4)));

        assertThat(outline).hasSizeGreaterThan(100);
        assertThat(outline)
                .allSatisfy(corner -> assertThat(corner.distanceTo(new PixelPoint(30.3, 28.8)))
                        .isCloseTo(17.4, within(0.01)));
        assertThat(area(outline)).isCloseTo(Math.PI * 17.4 * 17.4, within(1.5));
    }

    @Test
    void neighbouringCornersAreNeighboursInTheMask() {
        List<PixelPoint> outline = MaskOutline.of(mask(SIZE, disc(30.3, 28.8, 17.4)));

        for (int i = 0; i < outline.size(); i++) {
            assertThat(outline.get(i).distanceTo(outline.get((i + 1) % outline.size())))
                    .isLessThan(Math.sqrt(2) + 1e-9);
        }
    }

    @Test
    void ofTwoPartsTheLargerIsOutlined() {
        DoubleBinaryOperator small = disc(10, 10, 6);
        DoubleBinaryOperator large = disc(40, 40, 12);

        List<PixelPoint> outline =
                MaskOutline.of(mask(SIZE, (x, y) -> Math.max(small.applyAsDouble(x, y), large.applyAsDouble(x, y))));

        assertThat(area(outline)).isCloseTo(Math.PI * 144, within(1.5));
    }

    @Test
    void aHoleDoesNotShowInTheOutline() {
        List<PixelPoint> outline = MaskOutline.of(mask(SIZE, (x, y) -> 3 - Math.abs(Math.hypot(x - 32, y - 32) - 15)));

        assertThat(area(outline)).isCloseTo(Math.PI * 18 * 18, within(2.0));
    }

    @Test
    void aBodyThatLeavesTheCropEndsAtItsEdge() {
        List<PixelPoint> outline = MaskOutline.of(mask(8, (x, y) -> 1));

        assertThat(area(outline)).isCloseTo(64, within(0.6)); // the corners are cut by half a cell
        assertThat(outline).allSatisfy(corner -> {
            assertThat(corner.x()).isBetween(0.0, 8.0);
            assertThat(corner.y()).isBetween(0.0, 8.0);
        });
    }

    @Test
    void partsThatTouchAtACornerOnlyAreApart() {
        float[] logits = new float[36];
        java.util.Arrays.fill(logits, -1);
        for (int i : new int[] {7, 8, 13, 14, 21}) { // a square of four and one cell at its corner
            logits[i] = 1;
        }

        List<PixelPoint> outline = MaskOutline.of(new BodyMask(6, logits));

        assertThat(outline).hasSize(8);
        assertThat(outline).allSatisfy(corner -> assertThat(corner.x()).isLessThan(3.1));
    }

    @Test
    void anEmptyMaskHasNoOutline() {
        assertThat(MaskOutline.of(mask(16, (x, y) -> -1))).isEmpty();
    }
}
