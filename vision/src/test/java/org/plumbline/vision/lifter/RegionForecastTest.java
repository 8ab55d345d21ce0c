package org.plumbline.vision.lifter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.plumbline.core.capture.PoseObservation;
import org.plumbline.core.capture.Silhouette;

class RegionForecastTest {

    private static Sight.Followed at(int millis, double y) {
        return new Sight.Followed(
                Duration.ofMillis(millis),
                Bodies.upright(50, y, 100),
                new HeldRegion(Bodies.upright(50, y, 100), 0),
                new PoseObservation.Seen(Bodies.pose(50, y, 100, 0, 0.7), 1, Silhouette.empty()));
    }

    @Test
    void motionIsCarriedOnByTrueTime() {
        Region region = RegionForecast.at(at(100, 200), at(140, 190), Duration.ofMillis(190));

        assertThat(region.centre().x()).isEqualTo(50);
        assertThat(region.centre().y()).isCloseTo(190 - 10 * 50.0 / 40, within(1e-9));
        assertThat(region.bodyRadius()).isCloseTo(100, within(1e-9));
    }

    @Test
    void aLongGapDoesNotThrowTheRegionFarAway() {
        Region region = RegionForecast.at(at(100, 200), at(140, 190), Duration.ofSeconds(2));

        assertThat(region.centre().y()).isCloseTo(190 - 20, within(1e-9));
    }
}
