package org.plumbline.vision.lifter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LifterPlanTest {
    private final LifterPlan plan = new LifterPlan.Known(List.of(
            new LifterPlan.Place(Duration.ofSeconds(4), Bodies.upright(100, 300, 80)),
            new LifterPlan.Place(Duration.ofSeconds(2), Bodies.upright(100, 200, 90)),
            new LifterPlan.Place(Duration.ofSeconds(6), Bodies.upright(100, 200, 100))));

    private double expectedY(double seconds) {
        return plan.expectedAt(Duration.ofMillis(Math.round(1000 * seconds)))
                .orElseThrow()
                .centre()
                .y();
    }

    @Test
    void betweenTwoPlacesTheLifterIsOnTheWay() {
        assertThat(expectedY(2.5)).isCloseTo(225, within(1e-9));
        assertThat(expectedY(5.5)).isCloseTo(225, within(1e-9));
    }

    @Test
    void beforeTheFirstAndAfterTheLastPlaceTheLifterStaysThere() {
        assertThat(expectedY(0)).isEqualTo(200);
        assertThat(expectedY(9)).isEqualTo(200);
    }

    @Test
    void theUsualSizeIsTheMedian() {
        assertThat(plan.usualRadius()).hasValueCloseTo(90.0, within(1e-9));
    }

    @Test
    void nothingIsExpectedOfAnUnknownLifter() {
        assertThat(new LifterPlan.Open().expectedAt(Duration.ZERO)).isEmpty();
        assertThat(new LifterPlan.Open().usualRadius()).isEmpty();
    }
}
