package org.plumbline.core.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ButterworthTest {

    @ParameterizedTest
    @ValueSource(doubles = {24, 25, 29.97, 30, 50, 60, 120, 240})
    void losesThreeDecibelsAtItsCutOff(double rate) {
        assertThat(20 * Math.log10(gain(6, rate))).isEqualTo(-3.01, within(0.05));
    }

    @ParameterizedTest
    @ValueSource(doubles = {30, 60, 240})
    void letsSlowMovementThroughAndKillsFastNoise(double rate) {
        assertThat(gain(1, rate)).isEqualTo(1, within(0.002));
        assertThat(gain(2, rate)).isEqualTo(1, within(0.02));
        assertThat(gain(12, rate)).isLessThan(0.14);
    }

    @Test
    void shiftsNoPhase() {
        double rate = 60;
        double[] in = wave(3, rate, 600);
        double[] out = new Butterworth(6, rate).filter(in);
        double sine = 0;
        double cosine = 0;
        for (int i = 200; i < 400; i++) {
            sine += out[i] * Math.sin(2 * Math.PI * 3 * i / rate);
            cosine += out[i] * Math.cos(2 * Math.PI * 3 * i / rate);
        }
        assertThat(Math.toDegrees(Math.atan2(cosine, sine))).isEqualTo(0, within(0.01));
    }

    @Test
    void leavesAStraightLineAloneUpToItsEnds() {
        double[] line = new double[40];
        for (int i = 0; i < line.length; i++) {
            line[i] = 5 + 0.3 * i;
        }
        double[] out = new Butterworth(6, 30).filter(line);
        for (int i = 0; i < line.length; i++) {
            assertThat(out[i]).isEqualTo(line[i], within(1e-6));
        }
    }

    @Test
    void filtersAStretchMuchShorterThanItsPadding() {
        double[] out = new Butterworth(6, 240).filter(new double[] {1, 2, 3, 2, 1, 2});
        assertThat(out).hasSize(6);
        assertThat(Arrays.stream(out).max().orElseThrow()).isBetween(1.5, 3.0);
        assertThat(Arrays.stream(out).min().orElseThrow()).isBetween(0.5, 1.5);
    }

    private static double gain(double hertz, double rate) {
        int n = (int) (rate * 20);
        double[] out = new Butterworth(6, rate).filter(wave(hertz, rate, n));
        double power = 0;
        double inPower = 0;
        for (int i = n / 4; i < 3 * n / 4; i++) {
            power += out[i] * out[i];
            inPower += Math.pow(Math.sin(2 * Math.PI * hertz * i / rate), 2);
        }
        return Math.sqrt(power / inPower);
    }

    private static double[] wave(double hertz, double rate, int n) {
        double[] wave = new double[n];
        for (int i = 0; i < n; i++) {
            wave[i] = Math.sin(2 * Math.PI * hertz * i / rate);
        }
        return wave;
    }
}
