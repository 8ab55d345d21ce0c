package org.plumbline.vision.djl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class HeatmapRefinementTest {
    private static final int SIZE = HeatmapRefinement.SIZE;
    private static final float NOTHING = -100;

    private final float[] logits = new float[SIZE * SIZE * 2];

    HeatmapRefinementTest() {
        Arrays.fill(logits, NOTHING);
    }

    private void set(int column, int row, float logit) {
        logits[(row * SIZE + column) * 2 + 1] = logit;
    }

    private double[] refined(double x, double y) {
        double[] point = {x, y};
        new HeatmapRefinement(logits, 2).refine(1, point);
        return point;
    }

    @Test
    void aPointMovesToTheWeightedMiddle() {
        set(20, 30, 0); // weight 0.5
        set(22, 31, (float) Math.log(3)); // weight 0.75

        double[] point = refined(20.4 / SIZE, 30.2 / SIZE);

        assertThat(point[0]).isCloseTo((0.5 * 20 + 0.75 * 22) / 1.25 / SIZE, within(1e-6));
        assertThat(point[1]).isCloseTo((0.5 * 30 + 0.75 * 31) / 1.25 / SIZE, within(1e-6));
    }

    @Test
    void whatLiesBeyondTheWindowDoesNotCount() {
        set(20, 30, 4);
        set(24, 30, 4); // four cells away, the window reaches three

        assertThat(refined(20.4 / SIZE, 30.2 / SIZE)[0]).isCloseTo(20.0 / SIZE, within(1e-6));
    }

    @Test
    void aFaintMapLeavesThePointWhereItIs() {
        set(21, 30, -0.1f);

        assertThat(refined(20.4 / SIZE, 30.2 / SIZE)).containsExactly(20.4 / SIZE, 30.2 / SIZE);
    }

    @Test
    void theWindowIsCutAtTheEdge() {
        set(0, 0, 4);

        assertThat(refined(0.001, -0.02)[0]).isCloseTo(0, within(1e-6));
        assertThat(refined(1.5, 0.5)).containsExactly(1.5, 0.5);
    }
}
