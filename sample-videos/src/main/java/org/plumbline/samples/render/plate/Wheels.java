package org.plumbline.samples.render.plate;

import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.render.solid.Wheel;
import org.plumbline.samples.scene.PlateStyle;

/** The shape of a plate by its style. */
public final class Wheels {
    private static final int SIDES = 12;

    private Wheels() {}

    /** A plate about an axis across, its middle at {@code centre}. Metres; degrees from the top forwards. */
    public static Wheel of(PlateStyle style, Vector centre, double radius, double thickness, double turned) {
        double half = thickness / 2;
        return switch (style) {
            case BUMPER -> new Wheel(centre, radius, half, half * 0.86, radius * 0.12, radius * 0.28, 0, 0, turned);
            case STEEL_RINGS ->
                new Wheel(centre, radius, half, half * 0.45, radius * 0.09, radius * 0.34, 0, 0, turned);
            case GRIPS -> new Wheel(centre, radius, half, half * 0.55, radius * 0.12, radius * 0.26, 0, 5, turned);
            case PLAIN -> new Wheel(centre, radius, half, half, radius, radius * 0.2, 0, 0, turned);
            case TWELVE_SIDED ->
                new Wheel(centre, radius, half, half * 0.6, radius * 0.12, radius * 0.28, SIDES, 4, turned);
        };
    }
}
