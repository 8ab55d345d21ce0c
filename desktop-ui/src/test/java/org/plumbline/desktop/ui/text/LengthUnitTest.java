package org.plumbline.desktop.ui.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.plumbline.core.quantity.Unit;

class LengthUnitTest {

    @Test
    void lengthsInSentencesBecomeInches() {
        assertThat(LengthUnit.INCH.words("bar 4.2 ± 1.5 cm in front of midfoot (limit 7.5 cm), range 0.55 m"))
                .isEqualTo("bar 1.7 ± 0.6 in in front of midfoot (limit 3.0 in), range 21.7 in");
        assertThat(LengthUnit.INCH.words("\u22122.5 ± 1.0 cm")).isEqualTo("\u22121.0 ± 0.4 in");
    }

    @Test
    void whatIsNoLengthStaysAsItIs() {
        String sentence = "0.42 ± 0.02 m/s, 12°, 3.1 s, 24 frames, 40 %, 5 mal, 3 minutes";
        assertThat(LengthUnit.INCH.words(sentence)).isEqualTo(sentence);
        assertThat(LengthUnit.INCH.of(0.5, Unit.METRE_PER_SECOND)).isEqualTo(0.5);
        assertThat(LengthUnit.INCH.symbol(Unit.DEGREE)).isEqualTo(Unit.DEGREE.symbol());
    }

    @Test
    void centimetresAreLeftAlone() {
        assertThat(LengthUnit.CENTIMETRE.words("4.2 ± 1.5 cm")).isEqualTo("4.2 ± 1.5 cm");
        assertThat(LengthUnit.INCH.of(2.54, Unit.CENTIMETRE)).isCloseTo(1, within(1e-9));
    }
}
