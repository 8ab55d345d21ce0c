package org.plumbline.samples.scene;

/** What a plate looks like. */
public enum PlateStyle {
    /** Rubber with a steel hub, printed letters and a ring near the rim. */
    BUMPER,
    /** Bare steel, turned in steps: a raised rim, a thin web, a thick hub. */
    STEEL_RINGS,
    /** Iron with a raised rim and grips cut right through. */
    GRIPS,
    /** One colour, no print, no steps: little for an eye to hold on to. */
    PLAIN,
    /** Twelve straight sides, with grips. */
    TWELVE_SIDED
}
