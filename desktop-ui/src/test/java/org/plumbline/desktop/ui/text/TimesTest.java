package org.plumbline.desktop.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TimesTest {
    @Test
    void momentsRoundUpAcrossTheMinute() {
        assertThat(Times.moment(Duration.ofMillis(62_467))).isEqualTo("1:02.467");
        assertThat(Times.shortMoment(Duration.ofMillis(59_996))).isEqualTo("1:00.00");
    }

    @Test
    void timeLeftIsAsRoughAsItIsLong() {
        Texts texts = Texts.of(Locale.ENGLISH);
        assertThat(Times.left(Duration.ofSeconds(4), texts)).isEqualTo("about 4 s");
        assertThat(Times.left(Duration.ofSeconds(43), texts)).isEqualTo("about 45 s");
        assertThat(Times.left(Duration.ofSeconds(100), texts)).isEqualTo("about 2 min");
    }
}
