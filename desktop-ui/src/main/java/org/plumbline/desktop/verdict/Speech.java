package org.plumbline.desktop.verdict;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import org.plumbline.core.analysis.ObservedStyle;
import org.plumbline.core.fault.FaultCode;
import org.plumbline.core.fault.book.Catalogue;
import org.plumbline.core.message.Messages;

/** How a verdict is put into words, in one language. */
public final class Speech {
    private static final String BUNDLE = "org.plumbline.desktop.verdict.speech";
    private static final int FILMING_SENTENCES = 4;

    private final ResourceBundle bundle;
    private final Messages messages;
    private final Locale locale;

    private Speech(Locale locale) {
        this.locale = locale;
        this.messages = Messages.of(locale);
        bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The words for a language, English where there are none. */
    public static Speech of(Locale locale) {
        return new Speech(locale);
    }

    public static Speech english() {
        return of(Locale.ROOT);
    }

    String say(String key, String... words) {
        String pattern = bundle.getString(key);
        return words.length == 0 ? pattern : new MessageFormat(pattern, locale).format(words);
    }

    /** What a fault is called, for example {@code Hips rise first}. */
    String title(FaultCode code) {
        return Catalogue.name(code, messages);
    }

    /** The same within a sentence; German nouns keep their capital. */
    String name(FaultCode code) {
        String title = title(code);
        boolean german = locale.getLanguage().equals(Locale.GERMAN.getLanguage());
        return german ? title : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }

    /** {@code 1 rep}, {@code 2 reps}. */
    String count(int reps) {
        return reps == 1 ? say("count.one") : say("count.many", Integer.toString(reps));
    }

    /** Numbers of repetitions, for example {@code reps 1–3 and 5}; {@code the set} where there is none. */
    public String reps(List<Integer> numbers) {
        if (numbers.isEmpty()) {
            return say("set");
        }
        String runs = list(Words.runs(numbers));
        return numbers.stream().distinct().count() == 1 ? say("rep.one", runs) : say("rep.many", runs);
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    String list(List<String> items) {
        return switch (items.size()) {
            case 0 -> "";
            case 1 -> items.getFirst();
            default -> say("and", String.join(", ", items.subList(0, items.size() - 1)), items.getLast());
        };
    }

    String style(ObservedStyle style) {
        return say("style." + style.name().toLowerCase(Locale.ROOT));
    }

    /** How to film a deadlift so that everything can be judged (biomechanics C2). */
    List<String> filming() {
        return IntStream.rangeClosed(1, FILMING_SENTENCES)
                .mapToObj(number -> say("film." + number))
                .toList();
    }
}
