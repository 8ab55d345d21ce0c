package org.plumbline.samples.scene;

/** The picture's size in pixels and the sensor's noise (standard deviation, of 255). */
public record Format(int width, int height, double noise) {
    public Format {
        Require.within("width", width, 16, 8192);
        Require.within("height", height, 16, 8192);
        Require.within("noise", noise, 0, 30);
    }

    /** A little noise. */
    public static Format of(int width, int height) {
        return new Format(width, height, 2);
    }
}
