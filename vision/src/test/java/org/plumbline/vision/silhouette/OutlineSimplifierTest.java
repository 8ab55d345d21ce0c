package org.plumbline.vision.silhouette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.plumbline.core.capture.PixelPoint;

class OutlineSimplifierTest {

    @Test
    void cornersOnAStraightLineAreDropped() {
        List<PixelPoint> square = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            square.add(new PixelPoint(i, 0));
        }
        for (int i = 0; i < 10; i++) {
            square.add(new PixelPoint(10, i));
        }
        for (int i = 0; i < 10; i++) {
            square.add(new PixelPoint(10 - i, 10));
        }
        for (int i = 0; i < 10; i++) {
            square.add(new PixelPoint(0, 10 - i));
        }

        assertThat(OutlineSimplifier.simplify(square, 0.1))
                .containsExactly(
                        new PixelPoint(0, 0), new PixelPoint(10, 0), new PixelPoint(10, 10), new PixelPoint(0, 10));
    }

    @Property
    void noDroppedCornerIsFartherThanTheTolerance(
            @ForAll @IntRange(min = 4, max = 300) int count,
            @ForAll @DoubleRange(min = 0.05, max = 5) double tolerance,
            @ForAll @DoubleRange(min = 0, max = 20) double waves) {
        List<PixelPoint> outline = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double angle = 2 * Math.PI * i / count;
            double radius = 50 + waves * Math.sin(7 * angle);
            outline.add(new PixelPoint(radius * Math.cos(angle), radius * Math.sin(angle)));
        }

        List<PixelPoint> simple = OutlineSimplifier.simplify(outline, tolerance);

        assertThat(outline).containsAll(simple);
        for (PixelPoint corner : outline) {
            double nearest = Double.POSITIVE_INFINITY;
            for (int i = 0; i < simple.size(); i++) {
                nearest = Math.min(
                        nearest,
                        OutlineSimplifier.distance(corner, simple.get(i), simple.get((i + 1) % simple.size())));
            }
            assertThat(nearest).isLessThanOrEqualTo(tolerance + 1e-9);
        }
    }
}
