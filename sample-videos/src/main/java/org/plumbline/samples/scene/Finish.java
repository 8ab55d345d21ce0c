package org.plumbline.samples.scene;

/**
 * What an app makes of the camera's picture.
 *
 * @param share of the frame's longer side that the picture takes, in its middle; 1 = all of it. The rest are bars
 * @param bars what fills them
 * @param banner whether a strip with letters is burnt in at the top
 * @param logo whether a round mark is burnt in at a corner
 * @param brightness added to every level, as a share of white
 * @param contrast factor by which levels move away from middle grey
 * @param vignette how much darker the corners are: 0 = not, 1 = black
 */
public record Finish(
        double share, Bars bars, boolean banner, boolean logo, double brightness, double contrast, double vignette) {
    /** What is seen where the picture isn't. */
    public enum Bars {
        BLACK,
        WHITE,
        BLURRED
    }

    public Finish {
        Require.within("share", share, 0.2, 1);
        Require.within("brightness", brightness, -0.5, 0.5);
        Require.within("contrast", contrast, 0.3, 2);
        Require.within("vignette", vignette, 0, 1);
    }

    /** Nothing. */
    public static Finish none() {
        return new Finish(1, Bars.BLACK, false, false, 0, 1, 0);
    }

    public Finish withBars(double shareOfLongerSide, Bars fill) {
        return new Finish(shareOfLongerSide, fill, banner, logo, brightness, contrast, vignette);
    }

    public Finish withOverlays() {
        return new Finish(share, bars, true, true, brightness, contrast, vignette);
    }

    public Finish withTone(double otherBrightness, double otherContrast, double otherVignette) {
        return new Finish(share, bars, banner, logo, otherBrightness, otherContrast, otherVignette);
    }
}
