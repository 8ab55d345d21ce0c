package org.plumbline.core.measure.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.core.measure.Detail;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.measure.Reading;
import org.plumbline.core.quantity.Quality;
import org.plumbline.core.quantity.Unit;

class DiscernmentTest {

    /** F01: 0.60 warns, 0.70 is serious, so the span is 0.10. */
    @ParameterizedTest
    @CsvSource({
        "0.04, HIGH, HIGH",
        "0.049, HIGH, HIGH",
        "0.08, HIGH, MEDIUM",
        "0.34, HIGH, MEDIUM",
        "0.08, LOW,  LOW",
        "0.04, MEDIUM, MEDIUM"
    })
    void qualityIsNoBetterThanTheErrorAgainstTheSpanOfTheLimits(double error, Quality gates, Quality expected) {
        Reading reading = Reading.at(0.84, error, Unit.RATIO, gates, Duration.ZERO);
        assertThat(Discernment.of(MeasureId.BAR_FOOT_FRACTION_AT_LIFTOFF, reading))
                .isEqualTo(Reading.at(0.84, error, Unit.RATIO, expected, Duration.ZERO));
    }

    @Test
    void ofSeveralLimitsTheNarrowestCounts() {
        // F03: 0.90 to 1.00, narrower than F04: 0.30 to 0.05.
        Reading reading = Reading.at(0.6, 0.11, Unit.RATIO, Quality.HIGH, Duration.ZERO);
        assertThat(Discernment.of(MeasureId.HIP_FRACTION_AT_LIFTOFF, reading))
                .isEqualTo(Reading.at(0.6, 0.11, Unit.RATIO, Quality.MEDIUM, Duration.ZERO));
    }

    @Test
    void whatHasNoLimitKeepsItsQualityAndWhatIsMissingItsReason() {
        Reading trunk = Reading.at(20, 30, Unit.DEGREE, Quality.HIGH, Duration.ZERO);
        assertThat(Discernment.of(MeasureId.TRUNK_AT_LIFTOFF, trunk)).isEqualTo(trunk);
        Reading missing = Reading.missed("hidden");
        assertThat(Discernment.of(Detail.STOOP_SHARE_AT_LIFTOFF, missing)).isEqualTo(missing);
    }
}
