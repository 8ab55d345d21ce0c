package org.plumbline.desktop.ui.overlay;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.plumbline.core.overlay.OverlayLayer;
import org.plumbline.core.overlay.PathColour;

/**
 * What of the overlay is shown.
 *
 * @param shown layers that are switched on
 * @param path what the colour of the bar path tells
 */
public record Layers(Set<OverlayLayer> shown, PathColour path) {

    public Layers {
        EnumSet<OverlayLayer> copy = EnumSet.noneOf(OverlayLayer.class);
        copy.addAll(shown);
        shown = Collections.unmodifiableSet(copy);
    }

    /** What is shown until the user chooses. */
    public static Layers usual() {
        return new Layers(OverlayLayer.usual(), PathColour.PLAIN);
    }

    /** These with one layer switched. */
    public Layers with(OverlayLayer layer, boolean on) {
        EnumSet<OverlayLayer> changed = EnumSet.noneOf(OverlayLayer.class);
        changed.addAll(shown);
        if (on) {
            changed.add(layer);
        } else {
            changed.remove(layer);
        }
        return new Layers(changed, path);
    }

    /** These with another colour of the bar path. */
    public Layers with(PathColour colour) {
        return new Layers(shown, colour);
    }
}
