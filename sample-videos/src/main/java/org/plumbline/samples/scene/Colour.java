package org.plumbline.samples.scene;

/** A colour as screens mean it (sRGB), each part from 0 to 255. */
public record Colour(int red, int green, int blue) {
    public Colour {
        Require.within("red", red, 0, 255);
        Require.within("green", green, 0, 255);
        Require.within("blue", blue, 0, 255);
    }
}
