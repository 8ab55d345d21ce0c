package org.plumbline.core.lumbar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.plumbline.core.capture.PixelPoint;

class MidplaneTest {
    private static final double FOCAL = 0.8 * 1920;
    private static final double DISTANCE = 3;

    @Test
    void nearJointsAreBroughtToWhereTheMiddleOfTheTrunkIsSeen() {
        Midplane midplane = Midplane.of(1080, 1920, DISTANCE / FOCAL);
        // The hip is level with the lens and 0.1 m ahead, the shoulder 0.5 m above it.
        assertThat(midplane.hip(seen(0.1, 0, 0.10)).distanceTo(seen(0.1, 0, 0))).isEqualTo(0, within(1e-6));
        assertThat(midplane.shoulder(seen(0.1, 0.5, 0.19)).distanceTo(seen(0.1, 0.5, 0)))
                .isEqualTo(0, within(1e-6));
    }

    private static PixelPoint seen(double x, double y, double nearer) {
        double scale = FOCAL / (DISTANCE - nearer);
        return new PixelPoint(540 + scale * x, 960 - scale * y);
    }
}
