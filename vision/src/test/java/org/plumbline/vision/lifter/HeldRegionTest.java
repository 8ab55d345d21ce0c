package org.plumbline.vision.lifter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.core.capture.PixelPoint;

class HeldRegionTest {
    private final Region region = new Region(new PixelPoint(500, 400), 1000, 3.1);

    private boolean stays(double dx, double growth, double turn) {
        Region wanted = new Region(new PixelPoint(500 + dx, 400), 1000 * growth, 3.1 + turn);
        return HeldRegion.choose(wanted, 9, List.of(new HeldRegion(region, 3))).since() == 3;
    }

    @Test
    void smallWishesChangeNothing() {
        assertThat(stays(40, 1.08, 0.2)).isTrue();
    }

    @Test
    void aLargeWishIsFollowed() {
        assertThat(stays(60, 1, 0)).isFalse();
        assertThat(stays(0, 1.12, 0)).isFalse();
        assertThat(stays(0, 0.88, 0)).isFalse();
        assertThat(stays(0, 1, 0.3)).isFalse();
    }

    @Test
    void turnsAreComparedAroundTheCircle() {
        assertThat(stays(0, 1, 0.1 - 2 * Math.PI)).isTrue();
    }

    @Test
    void theOldestThatServesIsTaken() {
        Region other = new Region(new PixelPoint(510, 400), 1000, 3.1);
        List<HeldRegion> held = List.of(new HeldRegion(other, 7), new HeldRegion(region, 3));

        assertThat(HeldRegion.choose(other, 9, held)).isEqualTo(new HeldRegion(region, 3));
    }

    @Test
    void aNewRegionIsTheWishItself() {
        assertThat(HeldRegion.choose(region, 9, List.of())).isEqualTo(new HeldRegion(region, 9));
    }
}
