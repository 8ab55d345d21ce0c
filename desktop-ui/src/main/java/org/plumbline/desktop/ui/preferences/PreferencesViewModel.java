package org.plumbline.desktop.ui.preferences;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.plumbline.desktop.store.UserSettings;
import org.plumbline.desktop.ui.text.LengthUnit;

/** How the user wants the window. Every change is kept at once. */
public final class PreferencesViewModel {
    /** Sizes of words one can choose, in per cent. */
    public static final List<Integer> SIZES = List.of(85, 100, 115, 130, 150, 175);

    private static final int USUAL_SIZE = 100;

    private final ObjectProperty<ThemeChoice> theme;
    private final ObjectProperty<Optional<Locale>> language;
    private final ObjectProperty<Integer> size;
    private final ObjectProperty<LengthUnit> lengths;
    private final ObjectProperty<Optional<Path>> limits;

    /** Takes up what the user has chosen before. */
    public PreferencesViewModel(UserSettings kept) {
        theme = kept(kept, "theme", ThemeChoice.SYSTEM, ThemeChoice::valueOf, ThemeChoice::name);
        lengths = kept(kept, "lengths", LengthUnit.CENTIMETRE, LengthUnit::valueOf, LengthUnit::name);
        size = kept(kept, "text.percent", USUAL_SIZE, PreferencesViewModel::size, percent -> Integer.toString(percent));
        language = kept(
                kept,
                "language",
                Optional.empty(),
                tag -> tag.isEmpty() ? Optional.empty() : Optional.of(Locale.forLanguageTag(tag)),
                chosen -> chosen.map(Locale::toLanguageTag).orElse(""));
        limits = kept(
                kept,
                "limits.file",
                Optional.empty(),
                path -> path.isEmpty() ? Optional.empty() : Optional.of(Path.of(path)),
                file -> file.map(Path::toString).orElse(""));
    }

    private static <T> ObjectProperty<T> kept(
            UserSettings kept, String name, T usual, Function<String, T> read, Function<T, String> write) {
        ObjectProperty<T> property = new SimpleObjectProperty<>(kept.get(name)
                .map(words -> {
                    try {
                        return read.apply(words);
                    } catch (IllegalArgumentException e) {
                        // Somebody has written something else into the file: as if nothing had been chosen.
                        return usual;
                    }
                })
                .orElse(usual));
        property.subscribe((before, now) -> kept.put(name, Optional.of(write.apply(now))));
        return property;
    }

    private static Integer size(String words) {
        int percent = Integer.parseInt(words);
        return SIZES.contains(percent) ? percent : USUAL_SIZE;
    }

    public ObjectProperty<ThemeChoice> themeProperty() {
        return theme;
    }

    /** Empty for the system's. */
    public ObjectProperty<Optional<Locale>> languageProperty() {
        return language;
    }

    /** Size of words in per cent. */
    public ObjectProperty<Integer> sizeProperty() {
        return size;
    }

    public ObjectProperty<LengthUnit> lengthsProperty() {
        return lengths;
    }

    /** A file of the user's own limits. */
    public ObjectProperty<Optional<Path>> limitsProperty() {
        return limits;
    }

    /** Larger (1) or smaller (-1) words, as far as there are sizes. */
    public void resize(int by) {
        int at = SIZES.indexOf(size.get()) + by;
        if (at >= 0 && at < SIZES.size()) {
            size.set(SIZES.get(at));
        }
    }
}
