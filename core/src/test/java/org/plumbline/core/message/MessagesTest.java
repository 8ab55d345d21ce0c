package org.plumbline.core.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.core.quantity.Measured;
import org.plumbline.core.quantity.Quality;
import org.plumbline.core.quantity.Unit;

class MessagesTest {
    private static final Pattern MEDICAL =
            Pattern.compile("injur|risk|pain|damage|diagnos|danger|hurt|disc\\b|medical", Pattern.CASE_INSENSITIVE);

    private static final Pattern MEDICAL_GERMAN = Pattern.compile(
            "verletz|risik|schmerz|schaden|schäd|diagnos|gefahr|gefähr|medizin", Pattern.CASE_INSENSITIVE);

    @Test
    void everyTextStandsInTheBundleAndNoneIsLeftOver() {
        ResourceBundle bundle = ResourceBundle.getBundle("org.plumbline.core.message.messages", Locale.ROOT);
        assertThat(bundle.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Text.values()).map(Text::key).toList());
    }

    @ParameterizedTest
    @EnumSource(Text.class)
    void germanHasEveryTextWithTheSamePlaces(Text text) {
        String english = bundle("").getString(text.key());
        // The bundle of German itself: a text that is missing there must not be lent from English.
        ResourceBundle german = bundle("_de");
        assertThat(german.keySet()).isEqualTo(bundle("").keySet());
        assertThat(places(german.getString(text.key()))).isEqualTo(places(english));
        assertThat(MEDICAL_GERMAN.matcher(german.getString(text.key())).find()).isFalse();
        assertThat(german.getString(text.key()))
                .as("every letter was read as UTF-8")
                .doesNotContain("\u00c3", "\ufffd");
    }

    @Test
    void germanIsSpokenInGermanyAndEnglishWhereThereIsNoOther() {
        assertThat(Messages.of(Locale.GERMANY).say(Text.PART_HIP)).isEqualTo("Hüfte");
        assertThat(Messages.german().say(Text.F19_CUE)).contains("Füße");
        assertThat(Messages.of(Locale.FRENCH).say(Text.PART_HIP)).isEqualTo("hip");
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("org.plumbline.core.message.messages" + language, Locale.ROOT);
    }

    private static Set<String> places(String pattern) {
        return Pattern.compile("\\{\\d}")
                .matcher(pattern)
                .results()
                .map(match -> match.group())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource(Text.class)
    void noTextSpeaksOfInjuryOrDiagnosisAndNoneLosesItsPlaces(Text text) {
        ResourceBundle bundle = ResourceBundle.getBundle("org.plumbline.core.message.messages", Locale.ROOT);
        String pattern = bundle.getString(text.key());
        assertThat(MEDICAL.matcher(pattern).find()).as(pattern).isFalse();
        int places = (int) Pattern.compile("\\{\\d}")
                .matcher(pattern)
                .results()
                .map(match -> match.group())
                .distinct()
                .count();
        String[] words = new String[places];
        Arrays.setAll(words, i -> "<" + i + ">");
        String said = Messages.english().say(text, words);
        assertThat(said).doesNotContain("{", "}", "''").isNotBlank();
        assertThat(said.chars().filter(c -> c == '\'').count())
                .isEqualTo(pattern.chars().filter(c -> c == '\'').count());
        for (String word : words) {
            assertThat(said).contains(word);
        }
    }

    @Test
    void theLumbarMeasureIsAlwaysCalledAProxy() {
        assertThat(Messages.english().say(Text.LUMBAR_PROXY_NAME)).contains("proxy", "estimate from back outline");
    }

    @Test
    void aTextWithTheWrongNumberOfWordsIsRefused() {
        assertThatThrownBy(() -> Messages.english().say(Text.F10_MESSAGE)).hasMessageContaining("F10_MESSAGE");
    }

    @ParameterizedTest
    @CsvSource({
        "-8.34, 3.42, DEGREE, -8 ± 3°, 8 ± 3°",
        "4.25, 1.5, CENTIMETRE, 4.3 ± 1.5 cm, 4.3 ± 1.5 cm",
        "0.444, 0.05, SECOND, 0.44 ± 0.05 s, 0.44 ± 0.05 s",
        "1.234, 0.1, RATIO, 1.23 ± 0.10, 1.23 ± 0.10",
        "-0.001, 0.1, METRE_PER_SECOND, 0.00 ± 0.10 m/s, 0.00 ± 0.10 m/s"
    })
    void numbersAreWrittenTheSameInEveryLocale(double value, double error, Unit unit, String signed, String size) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            Measured measured = Measured.of(value, error, unit, Quality.HIGH);
            assertThat(Amounts.withError(measured)).isEqualTo(signed);
            assertThat(Amounts.sizeWithError(measured)).isEqualTo(size);
            assertThat(Messages.of(Locale.GERMANY).say(Text.F10_MESSAGE, Amounts.withError(measured)))
                    .isEqualTo("Die Stange wanderte auf dem Weg nach oben " + signed + " von dir weg.");
        } finally {
            Locale.setDefault(before);
        }
    }
}
