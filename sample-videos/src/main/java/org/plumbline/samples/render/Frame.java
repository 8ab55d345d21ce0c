package org.plumbline.samples.render;

/** A rendered picture and, for each pixel, what is seen there. */
public final class Frame {
    /**
     * What a pixel's middle shows: the lifter with clothes, the barbell, somebody else, or anything else, such as the
     * room with what its mirrors show, bars and letters.
     */
    public enum Part {
        BACKGROUND,
        LIFTER,
        BARBELL,
        BYSTANDER
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

    /** One level of a pixel, 0 to 255: 0 = blue, 1 = green, 2 = red. */
    public int level(int x, int y, int colour) {
        return Byte.toUnsignedInt(bgr[3 * (y * width + x) + colour]);
    }

    /** What the middle of the pixel shows. */
    public Part part(int x, int y) {
        return parts[y * width + x];
    }
}
