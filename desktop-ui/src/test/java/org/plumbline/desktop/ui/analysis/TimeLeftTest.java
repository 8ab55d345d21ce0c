package org.plumbline.desktop.ui.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TimeLeftTest {
    private static final long SECOND = 1_000_000_000L;

    @Test
    void nothingIsSaidBeforeThereIsAPace() {
        TimeLeft left = new TimeLeft(0);
        assertThat(left.at(SECOND, 0.5)).isEmpty();
        assertThat(left.at(60 * SECOND, 0.01)).isEmpty();
    }

    @Test
    void anEvenPaceIsForetoldExactly() {
        TimeLeft left = new TimeLeft(7 * SECOND);
        for (int second = 2; second < 100; second++) {
            Duration told = left.at((7 + second) * SECOND, second / 100.0).orElseThrow();
            assertThat(told.toMillis() / 1000.0).isBetween(99.0 - second, 112.0 - second);
        }
    }

    @Test
    void itNeverSaysMuchMoreThanThePaceTellsNearTheEnd() {
        TimeLeft left = new TimeLeft(0);
        assertThat(left.at(10 * SECOND, 0.05).orElseThrow()).isEqualTo(Duration.ofSeconds(190));
        assertThat(left.at(11 * SECOND, 0.99).orElseThrow()).isLessThan(Duration.ofSeconds(1));
    }
}
