package org.plumbline.vision.ffmpeg;

import org.plumbline.core.port.VideoFrame;

/**
 * A drawn picture that tells which frame it is and which way it lies: eight blocks on top are the frame's number in
 * binary, four plain quadrants lie below. The committed clips show the same picture.
 */
final class TestPattern {
    static final int WIDTH = 128;
    static final int HEIGHT = 96;

    private static final int BLOCK = 16;
    private static final int BLACK = 16;
    private static final int WHITE = 235;
    /** Luma, blue and red difference of the quadrants: top left, top right, bottom left, bottom right. */
    private static final int[][] QUADRANTS = {{90, 100, 190}, {150, 80, 90}, {180, 150, 110}, {60, 128, 128}};

    private TestPattern() {}

    /** Returns luma, blue and red difference (8 bit, limited range) of a frame's pixel. */
    static int[] yuv(int frame, int x, int y) {
        int quadrant = (x < WIDTH / 2 ? 0 : 1) + (y < (HEIGHT + BLOCK) / 2 ? 0 : 2);
        int[] colour = QUADRANTS[quadrant];
        if (y >= BLOCK) {
            return colour;
        }
        // The colours of the quadrant below go on here, as in the committed clips; only the light is the number's.
        int luma = (frame >> (x / BLOCK) & 1) == 1 ? WHITE : BLACK;
        return new int[] {luma, colour[1], colour[2]};
    }

    /** Reads the number off an upright frame of the pattern's own size. */
    static int number(VideoFrame frame) {
        int number = 0;
        for (int bit = 0; bit < WIDTH / BLOCK; bit++) {
            if (rgb(frame, bit * BLOCK + BLOCK / 2, BLOCK / 2)[1] > 127) {
                number |= 1 << bit;
            }
        }
        return number;
    }

    static int[] rgb(VideoFrame frame, int x, int y) {
        int at = 3 * (y * frame.width() + x);
        byte[] bgr = frame.bgr();
        return new int[] {bgr[at + 2] & 0xff, bgr[at + 1] & 0xff, bgr[at] & 0xff};
    }

    /** The middle of a quadrant, 0..3 as above: x and y in pixels. */
    static int[] middle(int quadrant) {
        return new int[] {
            WIDTH / 4 + quadrant % 2 * WIDTH / 2, BLOCK + (HEIGHT - BLOCK) / 4 + quadrant / 2 * (HEIGHT - BLOCK) / 2
        };
    }

    /** BT.709, limited range, 8 bit: the definition, not a library's. */
    static int[] expectedRgb(int[] yuv, double kr, double kb, boolean fullRange) {
        double y = fullRange ? yuv[0] / 255.0 : (yuv[0] - 16) / 219.0;
        double cb = (yuv[1] - 128) / (fullRange ? 255.0 : 224.0);
        double cr = (yuv[2] - 128) / (fullRange ? 255.0 : 224.0);
        double r = y + 2 * (1 - kr) * cr;
        double b = y + 2 * (1 - kb) * cb;
        double g = (y - kr * r - kb * b) / (1 - kr - kb);
        return new int[] {clip(r), clip(g), clip(b)};
    }

    private static int clip(double value) {
        return (int) Math.round(Math.clamp(value, 0.0, 1.0) * 255);
    }
}
