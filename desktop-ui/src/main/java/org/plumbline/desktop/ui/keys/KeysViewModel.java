package org.plumbline.desktop.ui.keys;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.plumbline.desktop.store.UserSettings;

/** The keys in force, the sheet that shows them, and the action that waits for a new key. */
public final class KeysViewModel {
    private static final String PREFIX = "key.";

    private final UserSettings settings;
    private final ReadOnlyObjectWrapper<KeyMap> map = new ReadOnlyObjectWrapper<>(KeyMap.preset());
    private final ReadOnlyObjectWrapper<Optional<Action>> waiting = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty shown = new SimpleBooleanProperty();

    /** Takes up the keys the user has chosen before. */
    public KeysViewModel(UserSettings settings) {
        this.settings = settings;
        KeyMap kept = KeyMap.preset();
        for (Action action : Action.values()) {
            Optional<String> words = settings.get(name(action));
            if (words.isPresent()) {
                kept = kept.withAll(action, strokes(words.get()));
            }
        }
        map.set(kept);
        shown.subscribe(() -> waiting.set(Optional.empty()));
    }

    public ReadOnlyObjectProperty<KeyMap> mapProperty() {
        return map.getReadOnlyProperty();
    }

    /** The action that takes the next key pressed. */
    public ReadOnlyObjectProperty<Optional<Action>> waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /** Whether the sheet of all keys is on screen. */
    public BooleanProperty shownProperty() {
        return shown;
    }

    /** Lets an action wait for its new key. */
    public void waitFor(Action action) {
        waiting.set(Optional.of(action));
    }

    /** Gives the waiting action a key, kept for the next time; without one waiting nothing happens. */
    public void take(KeyStroke stroke) {
        waiting.get().ifPresent(action -> put(map.get().with(action, stroke)));
        waiting.set(Optional.empty());
    }

    /** Leaves the keys as they are. */
    public void stopWaiting() {
        waiting.set(Optional.empty());
    }

    /** All keys as they come. */
    public void reset() {
        stopWaiting();
        put(KeyMap.preset());
    }

    private void put(KeyMap changed) {
        map.set(changed);
        for (Action action : Action.values()) {
            boolean usual = changed.of(action).equals(action.strokes());
            settings.put(name(action), usual ? Optional.empty() : Optional.of(words(changed.of(action))));
        }
    }

    private static String name(Action action) {
        return PREFIX + action.name().toLowerCase(Locale.ROOT);
    }

    private static String words(List<KeyStroke> strokes) {
        return strokes.stream().map(KeyStroke::text).collect(Collectors.joining(" "));
    }

    private static List<KeyStroke> strokes(String words) {
        return Arrays.stream(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(KeyStroke::parse)
                .toList();
    }
}
