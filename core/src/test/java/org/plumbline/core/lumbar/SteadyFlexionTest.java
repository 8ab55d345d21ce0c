package org.plumbline.core.lumbar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.plumbline.core.signal.Timeline;

class SteadyFlexionTest {
    private static final int FRAMES = 30;

    @Test
    void aReadingThatIsUnsureGivesWayToItsNeighbours() {
        double[] degrees = new double[FRAMES];
        double[] errors = new double[FRAMES];
        Arrays.fill(degrees, 10);
        Arrays.fill(errors, 4);
        degrees[12] = 40;
        errors[12] = 30;
        SteadyFlexion steady = new SteadyFlexion(timeline(-1), degrees, errors);
        assertThat(steady.at(12)[0]).isEqualTo(10, within(0.5));
        assertThat(steady.at(12)[1]).isLessThan(4);
    }

    @Test
    void nothingIsReadAcrossACut() {
        double[] degrees = new double[FRAMES];
        double[] errors = new double[FRAMES];
        Arrays.fill(errors, 4);
        Arrays.fill(degrees, 15, FRAMES, 50);
        SteadyFlexion steady = new SteadyFlexion(timeline(15), degrees, errors);
        assertThat(steady.at(14)[0]).isEqualTo(0, within(1e-9));
        assertThat(steady.at(15)[0]).isEqualTo(50, within(1e-9));
    }

    @Test
    void whatWasNotReadOrReadTooUnsurelyIsMissing() {
        double[] errors = new double[FRAMES];
        errors[3] = 4;
        errors[4] = 95;
        SteadyFlexion steady = new SteadyFlexion(timeline(-1), new double[FRAMES], errors);
        assertThat(steady.has(2)).isFalse();
        assertThat(steady.has(3)).isTrue();
        assertThat(steady.has(4)).isFalse();
    }

    private static Timeline timeline(int cut) {
        double[] seconds = new double[FRAMES];
        boolean[] cuts = new boolean[FRAMES];
        for (int i = 0; i < FRAMES; i++) {
            seconds[i] = i / 30.0;
            cuts[i] = i == cut;
        }
        return new Timeline(seconds, cuts);
    }
}
