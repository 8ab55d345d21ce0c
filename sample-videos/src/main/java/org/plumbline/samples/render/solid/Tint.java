package org.plumbline.samples.render.solid;

import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.scene.Colour;

/** From colours as screens mean them to amounts of light. */
public final class Tint {
    private Tint() {}

    /** Linear red, green, blue from 0 to 1. */
    public static Vector linear(Colour colour) {
        return new Vector(linear(colour.red()), linear(colour.green()), linear(colour.blue()));
    }

    private static double linear(int part) {
        return Math.pow(part / 255.0, 2.2);
    }
}
