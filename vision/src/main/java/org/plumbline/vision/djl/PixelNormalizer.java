package org.plumbline.vision.djl;

import java.nio.FloatBuffer;

/** Turns BGR bytes into the RGB floats of a network's input: {@code 1 x size x size x 3}, rows from the top. */
final class PixelNormalizer {
    private final float[] levels = new float[256];
    private final float[] row;

    /**
     * Prepares a conversion.
     *
     * @param pixels how many pixels an image has
     * @param black what 0 becomes
     * @param white what 255 becomes
     */
    PixelNormalizer(int pixels, float black, float white) {
        for (int level = 0; level < levels.length; level++) {
            levels[level] = black + (white - black) * level / 255;
        }
        row = new float[pixels * 3];
    }

    /** Fills a network's input. */
    void fill(byte[] bgr, FloatBuffer input) {
        for (int i = 0; i < row.length; i += 3) {
            row[i] = levels[bgr[i + 2] & 0xFF];
            row[i + 1] = levels[bgr[i + 1] & 0xFF];
            row[i + 2] = levels[bgr[i] & 0xFF];
        }
        input.put(row);
    }
}
