package org.plumbline.samples.scene;

/** Checks of a scene's numbers. */
final class Require {
    private Require() {}

    /** @throws IllegalArgumentException unless the value is a number within the bounds */
    static void within(String name, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(
                    "%s must lie between %s and %s but is %s".formatted(name, least, most, value));
        }
    }
}
