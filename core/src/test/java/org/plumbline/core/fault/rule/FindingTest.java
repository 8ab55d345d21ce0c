package org.plumbline.core.fault.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.plumbline.core.fault.Limit;
import org.plumbline.core.fault.LimitId;
import org.plumbline.core.fault.Severity;
import org.plumbline.core.measure.Reading;
import org.plumbline.core.message.Messages;
import org.plumbline.core.quantity.Quality;
import org.plumbline.core.quantity.Unit;

class FindingTest {
    private static final Limit DRIFT = LimitId.F10_DRIFT.preset();

    @Test
    void anErrorWiderThanTheLimitsNeedsAValueThatIsLikelyPastThem() {
        // 4 and 7 cm: a span of 3.
        assertThat(drift(7.1, 6.5, Quality.MEDIUM)).isInstanceOf(Finding.Unknown.class);
        assertThat(supported(drift(7.5, 6.5, Quality.MEDIUM))).isEqualTo(Severity.NOTE);
        assertThat(supported(drift(4.5, 5.5, Quality.MEDIUM))).isEqualTo(Severity.NOTE);
    }

    @Test
    void severityIsWhatTheHarmlessEndOfTheErrorStillSupports() {
        assertThat(drift(3.9, 0.1, Quality.HIGH)).isEqualTo(new Finding.Within(Quality.HIGH));
        assertThat(supported(drift(4.5, 1, Quality.HIGH))).isEqualTo(Severity.NOTE);
        assertThat(supported(drift(5.5, 1, Quality.HIGH))).isEqualTo(Severity.WARNING);
        assertThat(supported(drift(7.5, 1, Quality.HIGH))).isEqualTo(Severity.WARNING);
        assertThat(supported(drift(9, 1, Quality.HIGH))).isEqualTo(Severity.SERIOUS);
    }

    @Property
    void lowQualityIsNeverMoreThanANoteAndOnlyWhereTheErrorDoesNotReachBack(
            @ForAll @DoubleRange(min = 4, max = 100) double value, @ForAll @DoubleRange(max = 10) double error) {
        Finding finding = drift(value, error, Quality.LOW);
        if (value - error >= 4) {
            assertThat(supported(finding)).isEqualTo(Severity.NOTE);
        } else {
            assertThat(finding).isInstanceOf(Finding.Unknown.class);
        }
    }

    @Test
    void aHarmlessValueThatMightBeSeriousLeavesTheQuestionOpen() {
        assertThat(drift(3, 5, Quality.HIGH))
                .isEqualTo(new Finding.Unknown(
                        "the measured 3.0 ± 5.0 cm is too uncertain to rule out a serious fault (limit 7.0 cm)"));
        assertThat(drift(3, 3.9, Quality.MEDIUM)).isEqualTo(new Finding.Within(Quality.MEDIUM));
    }

    @Property
    void moreErrorNeverMakesAFaultWorse(
            @ForAll @DoubleRange(min = 4, max = 20) double value,
            @ForAll @DoubleRange(max = 10) double error,
            @ForAll @DoubleRange(max = 10) double further) {
        Finding surely = drift(value, error, Quality.HIGH);
        Assume.that(surely instanceof Finding.Beyond);
        Severity sure = supported(surely);
        Finding unsure = drift(value, error + further, Quality.HIGH);
        assertThat(unsure)
                .satisfiesAnyOf(
                        open -> assertThat(open).isInstanceOf(Finding.Unknown.class),
                        told -> assertThat(supported(told)).isLessThanOrEqualTo(sure));
    }

    @Test
    void theLimitShownIsTheOneTheValueReached() {
        assertThat(((Finding.Beyond) drift(7.5, 1, Quality.HIGH)).passed()).isEqualTo(7);
        assertThat(((Finding.Beyond) drift(5.5, 1, Quality.HIGH)).passed()).isEqualTo(4);
    }

    @Test
    void oneOfSeveralIsEnoughAndAMissingOneLeavesTheQuestionOpen() {
        Finding within = new Finding.Within(Quality.HIGH);
        Finding unknown = new Finding.Unknown("hidden");
        Finding note = drift(4.5, 1, Quality.HIGH);
        Finding serious = drift(9, 1, Quality.HIGH);
        assertThat(Finding.either(List.of(within, unknown))).isEqualTo(unknown);
        assertThat(Finding.either(List.of(unknown, note, serious))).isEqualTo(serious);
        assertThat(Finding.either(List.of(within, within))).isEqualTo(within);
    }

    @Test
    void bothTogetherAreAsStrongAsTheWeakerAndOneWithinSettlesIt() {
        Finding serious = drift(9, 1, Quality.HIGH);
        Finding warning = drift(5.5, 1, Quality.HIGH);
        assertThat(supported(Finding.both(serious, warning))).isEqualTo(Severity.WARNING);
        assertThat(Finding.both(new Finding.Unknown("hidden"), new Finding.Within(Quality.HIGH)))
                .isEqualTo(new Finding.Within(Quality.HIGH));
        assertThat(Finding.both(serious, new Finding.Unknown("hidden"))).isEqualTo(new Finding.Unknown("hidden"));
    }

    private static Finding drift(double value, double error, Quality quality) {
        Reading reading = Reading.at(value, error, Unit.CENTIMETRE, quality, Duration.ZERO);
        return Finding.of(reading, LimitId.F10_DRIFT, DRIFT, Messages.english());
    }

    private static Severity supported(Finding finding) {
        return ((Finding.Beyond) finding).supported();
    }
}
