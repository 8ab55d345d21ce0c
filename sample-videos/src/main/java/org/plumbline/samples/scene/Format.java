package org.plumbline.samples.scene;

/** The frame's size in pixels, the sensor's noise (standard deviation, of 255), and what was made of the picture. */
public record Format(int width, int height, double noise, Finish finish) {
    public Format {
        Require.within("width", width, 16, 8192);
        Require.within("height", height, 16, 8192);
        Require.within("noise", noise, 0, 30);
    }

    /** Left as the camera gives it. */
    public Format(int width, int height, double noise) {
        this(width, height, noise, Finish.none());
    }

    /** A little noise. */
    public static Format of(int width, int height) {
        return new Format(width, height, 2);
    }

    public Format with(Finish other) {
        return new Format(width, height, noise, other);
    }

    /** Where the camera's picture is in the frame: all of it, or between bars. */
    public Area picture() {
        if (width >= height) {
            int wide = Math.max(8, (int) Math.round(width * finish.share()));
            return new Area((width - wide) / 2, 0, wide, height);
        }
        int high = Math.max(8, (int) Math.round(height * finish.share()));
        return new Area(0, (height - high) / 2, width, high);
    }
}
