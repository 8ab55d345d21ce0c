package org.plumbline.desktop.ui.keys;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which keys do what. A key does one thing only. Immutable. */
public final class KeyMap {
    private final Map<Action, List<KeyStroke>> strokes;

    private KeyMap(Map<Action, List<KeyStroke>> strokes) {
        this.strokes = Collections.unmodifiableMap(new EnumMap<>(strokes));
    }

    /** The keys as they come. */
    public static KeyMap preset() {
        Map<Action, List<KeyStroke>> all = new EnumMap<>(Action.class);
        for (Action action : Action.values()) {
            all.put(action, action.strokes());
        }
        return new KeyMap(all);
    }

    /** The keys of an action; none if another action took them. */
    public List<KeyStroke> of(Action action) {
        return strokes.getOrDefault(action, List.of());
    }

    /** What a key does. */
    public Optional<Action> action(KeyStroke stroke) {
        return Arrays.stream(Action.values())
                .filter(action -> of(action).contains(stroke))
                .findFirst();
    }

    /** These keys, with one action on one key alone; whatever else had that key loses it. */
    public KeyMap with(Action action, KeyStroke stroke) {
        Map<Action, List<KeyStroke>> changed = new EnumMap<>(strokes);
        changed.replaceAll((other, keys) ->
                keys.stream().filter(key -> !key.equals(stroke)).toList());
        changed.put(action, List.of(stroke));
        return new KeyMap(changed);
    }

    /** These keys, with those of one action as given; for reading back what was kept. */
    KeyMap withAll(Action action, List<KeyStroke> keys) {
        Map<Action, List<KeyStroke>> changed = new EnumMap<>(strokes);
        changed.put(action, List.copyOf(keys));
        return new KeyMap(changed);
    }
}
