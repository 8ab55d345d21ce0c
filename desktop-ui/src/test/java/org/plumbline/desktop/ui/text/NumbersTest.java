package org.plumbline.desktop.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.plumbline.core.quantity.Measured;
import org.plumbline.core.quantity.Quality;
import org.plumbline.core.quantity.Quantity;
import org.plumbline.core.quantity.Unit;

class NumbersTest {

    @Test
    void aValueCarriesItsErrorItsUnitOnceAndATrueMinusSign() {
        assertThat(withError(-7.16, 2.14, Unit.DEGREE)).isEqualTo("−7.2 ± 2.1°");
        assertThat(withError(5.56, 1.3, Unit.CENTIMETRE)).isEqualTo("5.6 ± 1.3\u00a0cm");
        assertThat(withError(0.857, 0.07, Unit.SECOND)).isEqualTo("0.86 ± 0.07\u00a0s");
        assertThat(withError(0.63, 0.05, Unit.RATIO)).isEqualTo("0.63 ± 0.05");
    }

    @Test
    void nothingIsMinusZero() {
        assertThat(withError(-0.04, 0.5, Unit.DEGREE)).isEqualTo("0.0 ± 0.5°");
    }

    @Test
    void aLargeErrorLeavesNoDigitAfterThePoint() {
        assertThat(withError(23.4, 12, Unit.DEGREE)).isEqualTo("23 ± 12°");
    }

    @Test
    void aLimitHasNoNeedlessDigits() {
        assertThat(Numbers.limit(Quantity.of(0.9, Unit.SECOND), Unit.SECOND)).isEqualTo("0.9\u00a0s");
        assertThat(Numbers.limit(Quantity.of(-10, Unit.DEGREE), Unit.DEGREE)).isEqualTo("−10°");
        assertThat(Numbers.limit(Quantity.of(0.04, Unit.METRE), Unit.CENTIMETRE))
                .isEqualTo("4\u00a0cm");
    }

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

    private static String withError(double value, double error, Unit unit) {
        return Numbers.withError(Measured.of(value, error, unit, Quality.HIGH));
    }
}
