package org.plumbline.samples.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.plumbline.samples.geometry.Pixel;
import org.plumbline.samples.scene.Format;
import org.plumbline.samples.scene.Recording;
import org.plumbline.samples.scene.Scene;
import org.plumbline.samples.scene.Shot;
import org.plumbline.samples.scene.Technique;

class RollingShutterTest {
    private static final double READOUT = 0.03;
    private static final int RATE = 1000;
    /** A thousand frames a second, so that there is one for every row's time. */
    private static final Scene DROPPED = dropped();

    private static final Truth STILL = new Truth(DROPPED);
    private static final Truth ROLLING = new Truth(DROPPED.with(Shot.side().withRollingShutter(READOUT)));
    /** A tenth of a second before the plates touch the floor. */
    private static final int FALLING =
            (int) Math.round(RATE * (STILL.events().getFirst().touchdown() - 0.1));

    private static Scene dropped() {
        Technique good = Technique.good();
        return Scene.usual()
                .with(Format.of(270, 480))
                .with(new Recording(RATE, RATE))
                .with(good.with(new Technique.Lowering(true, 0, 0, 0)));
    }

    @Test
    void everyPlaceIsSeenWhereItIsWhenItsRowIsTaken() {
        FrameTruth known = ROLLING.of(FALLING);
        for (Joint joint : Joint.values()) {
            Pixel seen = known.seen(joint);
            assertThat(seen.distance(then(seen).seen(joint))).as(joint.name()).isLessThan(0.15);
        }
        Pixel plate = known.plate().centre();
        assertThat(plate.distance(then(plate).plate().centre())).isLessThan(0.4);
        assertThat(known.place(Joint.RIGHT_HIP)).isEqualTo(STILL.of(FALLING).place(Joint.RIGHT_HIP));
    }

    @Test
    void aPlateThatFallsIsDrawnOut() {
        FrameTruth known = ROLLING.of(FALLING);
        double up = known.plate().rim().get(0).y();
        double down = known.plate().rim().get(36).y();
        assertThat(known.plate().diameter()).isCloseTo(down - up, within(0.1));
        assertThat(known.plate().diameter())
                .isGreaterThan(1.01 * STILL.of(FALLING).plate().diameter());
    }

    /** What is true when a row is taken. */
    private static FrameTruth then(Pixel row) {
        double late = READOUT * (row.y() / DROPPED.format().height() - 0.5);
        return STILL.of(FALLING + (int) Math.round(RATE * late));
    }
}
