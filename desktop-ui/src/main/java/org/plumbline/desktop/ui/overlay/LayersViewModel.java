package org.plumbline.desktop.ui.overlay;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.plumbline.core.overlay.OverlayLayer;
import org.plumbline.core.overlay.PathColour;
import org.plumbline.desktop.store.UserSettings;

/** Which layers are drawn over the picture; the choice is kept for the next time. */
public final class LayersViewModel {
    private static final String LAYERS = "layers";
    private static final String PATH = "layers.path";

    private final UserSettings settings;
    private final ReadOnlyObjectWrapper<Layers> layers = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty on = new SimpleBooleanProperty(true);

    /** Takes up what the user has chosen before. */
    public LayersViewModel(UserSettings settings) {
        this.settings = settings;
        Set<OverlayLayer> shown =
                settings.get(LAYERS).map(LayersViewModel::layers).orElseGet(OverlayLayer::usual);
        PathColour path = settings.get(PATH).flatMap(LayersViewModel::colour).orElse(PathColour.PLAIN);
        layers.set(new Layers(shown, path));
    }

    public ReadOnlyObjectProperty<Layers> layersProperty() {
        return layers.getReadOnlyProperty();
    }

    /** Whether anything is drawn over the picture at all. */
    public BooleanProperty onProperty() {
        return on;
    }

    /** Switches one layer. */
    public void show(OverlayLayer layer, boolean shown) {
        put(layers.get().with(layer, shown));
    }

    /** Chooses what the colour of the bar path tells. */
    public void colour(PathColour colour) {
        put(layers.get().with(colour));
    }

    private void put(Layers changed) {
        layers.set(changed);
        settings.put(
                LAYERS,
                Optional.of(changed.shown().stream().map(LayersViewModel::name).collect(Collectors.joining(" "))));
        settings.put(PATH, Optional.of(name(changed.path())));
    }

    private static Set<OverlayLayer> layers(String words) {
        Set<String> names = Set.of(words.split(" ", -1));
        EnumSet<OverlayLayer> shown = EnumSet.noneOf(OverlayLayer.class);
        Arrays.stream(OverlayLayer.values())
                .filter(layer -> names.contains(name(layer)))
                .forEach(shown::add);
        return shown;
    }

    private static Optional<PathColour> colour(String word) {
        return Arrays.stream(PathColour.values())
                .filter(colour -> name(colour).equals(word))
                .findFirst();
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
