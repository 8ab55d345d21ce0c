package org.plumbline.desktop.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.core.fault.Severity;
import org.plumbline.core.measure.MeasureId;
import org.plumbline.core.quantity.Quality;

class TextsTest {
    private static final Path SOURCES = Path.of("src/main/java/org/plumbline/desktop/ui");
    private static final Pattern KEY =
            Pattern.compile("(?:get|named|button|toggle|Button|message|heading)\\(\\s*\"([a-z]+\\.[a-z.]+)\"");

    private final Texts texts = Texts.of(Locale.ENGLISH);

    @Test
    void everyKeyInTheSourcesHasItsWords() throws IOException {
        ResourceBundle bundle = ResourceBundle.getBundle("org.plumbline.desktop.ui.texts", Locale.ENGLISH);
        TreeSet<String> missing = new TreeSet<>();
        int found = 0;
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = KEY.matcher(Files.readString(file));
                while (matcher.find()) {
                    found++;
                    String key = matcher.group(1);
                    if (Stream.of("", ".happened", ".one").noneMatch(end -> bundle.containsKey(key + end))) {
                        missing.add(key);
                    }
                }
            }
        }
        assertThat(found).isGreaterThan(25);
        assertThat(missing).isEmpty();
    }

    @Test
    void everySeverityAndConfidenceHasAName() {
        for (Severity severity : Severity.values()) {
            assertThat(texts.get("severity." + severity.name().toLowerCase(Locale.ROOT)))
                    .isNotBlank();
        }
        for (Quality quality : Quality.values()) {
            assertThat(texts.get("confidence." + quality.name().toLowerCase(Locale.ROOT)))
                    .isNotBlank();
        }
    }

    @Test
    void everyMeasureHasANameForTheTable() {
        for (MeasureId id : MeasureId.values()) {
            assertThat(texts.get("measure." + id.name().toLowerCase(Locale.ROOT).replace('_', '.')))
                    .isNotBlank();
        }
    }

    @Test
    void aMachineInAnotherLanguageFallsBackToEnglish() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.JAPAN);
            assertThat(Texts.of(Locale.JAPAN).get("severity.serious")).isEqualTo("Serious");
        } finally {
            Locale.setDefault(before);
        }
        assertThat(List.of(Locale.GERMAN, Locale.ROOT))
                .allSatisfy(
                        locale -> assertThat(Texts.of(locale).get("app.name")).isEqualTo("Plumbline"));
    }

    @Test
    void germanHasTheSameWordsWithTheSamePlaces() throws IOException {
        Properties english = words("texts.properties");
        Properties german = words("texts_de.properties");
        assertThat(german.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(places(german.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
            assertThat(german.getProperty(key)).as(key).doesNotContain("'");
        }
        assertThat(Texts.of(Locale.GERMAN).get("severity.serious")).isEqualTo("Ernst");
    }

    private static Properties words(String name) throws IOException {
        Properties words = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("src/main/resources/org/plumbline/desktop/ui", name))) {
            words.load(in);
        }
        return words;
    }

    private static Set<String> places(String words) {
        return Pattern.compile("\\{\\d}")
                .matcher(words)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
