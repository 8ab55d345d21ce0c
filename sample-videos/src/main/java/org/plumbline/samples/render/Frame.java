package org.plumbline.samples.render;

/** A rendered picture and, for each pixel, what is seen there. */
public final class Frame {
    /** What a pixel's middle shows: the background, the lifter with clothes, or the barbell. */
    public enum Part {
        BACKGROUND,
        LIFTER,
        BARBELL
    }

    private final int width;
    private final int height;
    private final byte[] bgr;
    private final Part[] parts;

    Frame(int width, int height, byte[] bgr, Part[] parts) {
        this.width = width;
        this.height = height;
        this.bgr = bgr;
        this.parts = parts;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** A copy of the pixels, row by row from the top, three bytes each: blue, green, red. */
    public byte[] bgr() {
        return bgr.clone();
    }

    /** What the middle of the pixel shows. */
    public Part part(int x, int y) {
        return parts[y * width + x];
    }
}
