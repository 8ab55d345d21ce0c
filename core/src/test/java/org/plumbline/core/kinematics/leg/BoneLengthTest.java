package org.plumbline.core.kinematics.leg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BoneLengthTest {

    @Test
    void aBoneThatLooksShorterInTheBentLegIsLearnedAtBothEnds() {
        double[] heights = new double[60];
        double[] lengths = new double[60];
        for (int i = 0; i < 60; i++) {
            heights[i] = i < 30 ? 0.65 : 0.90;
            lengths[i] = i < 30 ? 0.35 : 0.41;
        }
        BoneLength thigh = BoneLength.of(heights, lengths).orElseThrow();
        assertThat(thigh.at(0.60)).isEqualTo(0.35, within(1e-9));
        assertThat(thigh.at(0.775)).isEqualTo(0.38, within(0.001));
        assertThat(thigh.at(1.00)).isEqualTo(0.41, within(1e-9));
    }

    @Test
    void seenAtOneHeightOnlyItIsThatLongEverywhere() {
        double[] heights = {0.9, 0.9, 0.9, 0.9, 0.9, 0.9};
        double[] lengths = {0.40, 0.41, 0.40, 0.42, 0.41, 0.60};
        BoneLength thigh = BoneLength.of(heights, lengths).orElseThrow();
        assertThat(thigh.at(0.5)).isEqualTo(thigh.at(1.0));
        assertThat(thigh.at(0.5)).isEqualTo(0.41, within(0.006));
    }

    @Test
    void aGlimpseTeachesNothing() {
        assertThat(BoneLength.of(new double[] {0.9, 0.9}, new double[] {0.4, 0.4}))
                .isEmpty();
    }
}
