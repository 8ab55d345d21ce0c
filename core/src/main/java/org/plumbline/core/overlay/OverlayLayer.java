package org.plumbline.core.overlay;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What can be switched on and off over a frame. */
public enum OverlayLayer {
    SKELETON("Skeleton"),
    FAR_SIDE("Far side"),
    PLATE("Plate"),
    BAR_PATH("Bar path"),
    PLUMB_LINE("Plumb line"),
    BACK_OUTLINE("Back outline"),
    ANGLES("Angles"),
    EVENTS("Events"),
    FAULTS("Faults");

    private final String label;

    OverlayLayer(String label) {
        this.label = label;
    }

    /** Returns a short name for a switch. */
    public String label() {
        return label;
    }

    /** Everything but the far side of the body, which the network mostly guesses, and the angles, for a closer look. */
    public static Set<OverlayLayer> usual() {
        return Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(FAR_SIDE, ANGLES)));
    }
}
