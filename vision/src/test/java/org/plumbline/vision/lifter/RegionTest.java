package org.plumbline.vision.lifter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.plumbline.core.capture.PixelPoint;

class RegionTest {

    @Test
    void aBodyThatStandsUprightIsNotTurned() {
        Region region = Region.around(new PixelPoint(100, 200), new PixelPoint(100, 120));

        assertThat(region.turn()).isZero();
        assertThat(region.side()).isEqualTo(2 * 80 * 1.25);
        assertThat(region.bodyRadius()).isEqualTo(80);
    }

    @Test
    void aBodyThatLeansToTheRightIsTurnedClockwise() {
        Region region = Region.around(new PixelPoint(100, 200), new PixelPoint(180, 200));

        assertThat(region.turn()).isCloseTo(Math.PI / 2, within(1e-12));
        // Up in the crop is right in the image, so the crop's right is down.
        PixelPoint right = region.toImage(1, 0.5);
        assertThat(right.x()).isCloseTo(100, within(1e-9));
        assertThat(right.y()).isCloseTo(300, within(1e-9));
    }

    @Property
    void theRimIsStraightAboveTheMiddleOfTheCrop(
            @ForAll @DoubleRange(min = -500, max = 500) double dx, @ForAll @DoubleRange(min = 1, max = 500) double dy) {
        PixelPoint rim = new PixelPoint(300 + dx, 300 + dy);

        PixelPoint crop = Region.around(new PixelPoint(300, 300), rim).toCrop(rim);

        assertThat(crop.x()).isCloseTo(0.5, within(1e-9));
        assertThat(crop.y()).isCloseTo(0.5 - 0.5 / 1.25, within(1e-9));
    }

    @Property
    void cropAndImageLeadBackToEachOther(
            @ForAll @DoubleRange(min = -3, max = 3) double turn,
            @ForAll @DoubleRange(min = 0, max = 1) double u,
            @ForAll @DoubleRange(min = 0, max = 1) double v) {
        Region region = new Region(new PixelPoint(640, 360), 500, turn);

        PixelPoint back = region.toCrop(region.toImage(u, v));

        assertThat(back.x()).isCloseTo(u, within(1e-9));
        assertThat(back.y()).isCloseTo(v, within(1e-9));
    }

    @Test
    void aRegionWithoutSizeIsRefused() {
        PixelPoint point = new PixelPoint(1, 1);

        assertThatThrownBy(() -> Region.around(point, point)).isInstanceOf(IllegalArgumentException.class);
    }
}
