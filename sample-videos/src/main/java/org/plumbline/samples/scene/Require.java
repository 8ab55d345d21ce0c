package org.plumbline.samples.scene;

/** Checks of a scene's numbers. */
final class Require {
    private Require() {}

    /** @throws OutOfBoundsException unless the value is a number within the bounds */
    static void within(String name, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new OutOfBoundsException(name, value, least, most);
        }
    }
}
