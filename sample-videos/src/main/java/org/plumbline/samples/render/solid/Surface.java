package org.plumbline.samples.render.solid;

import org.plumbline.samples.geometry.Vector;

/** How a layer looks. Places are those of the thing's own axes; colours are linear red, green, blue. */
public interface Surface {
    Vector colour(Vector at);

    /** How much of the lamp it throws back like a mirror. */
    double gloss();

    /** The outward direction as wrinkles or grain bend it, about of length one. */
    default Vector bent(Vector at, Vector normal) {
        return normal;
    }

    /** One colour everywhere. */
    static Surface plain(Vector colour, double gloss) {
        return new Plain(colour, gloss);
    }
}
