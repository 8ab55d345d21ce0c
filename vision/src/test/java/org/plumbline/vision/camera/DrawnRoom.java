package org.plumbline.vision.camera;

import java.time.Duration;
import java.util.Random;
import org.plumbline.core.port.VideoFrame;

/** A room with a textured wall, filmed by a camera that moves by fractions of a pixel; somebody may stand in it. */
final class DrawnRoom {
    static final int WIDTH = 640;
    static final int HEIGHT = 360;

    private static final int CELL = 11;
    private static final int CELLS = 160;

    private final double[][] wall;
    private final double[][] shirt;

    /** Draws the wall and the shirt by chance. */
    DrawnRoom(long seed) {
        wall = noise(new Random(seed), 60, 190);
        shirt = noise(new Random(seed + 1), 20, 240);
    }

    private static double[][] noise(Random random, double low, double high) {
        double[][] values = new double[CELLS][CELLS];
        for (double[] row : values) {
            for (int i = 0; i < CELLS; i++) {
                row[i] = low + (high - low) * random.nextDouble();
            }
        }
        return values;
    }

    /**
     * Films one frame.
     *
     * @param dx how far the room appears shifted to the right, in pixels
     * @param dy how far down
     * @param person where somebody covers the room
     */
    VideoFrame film(int index, double dx, double dy, Region person) {
        byte[] bgr = new byte[WIDTH * HEIGHT * 3];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                boolean covered = person.contains(x, y);
                double value =
                        covered ? at(shirt, x - person.left(), y - person.top()) : at(wall, x - dx + 400, y - dy + 400);
                int offset = 3 * (y * WIDTH + x);
                bgr[offset] = (byte) value;
                bgr[offset + 1] = (byte) value;
                bgr[offset + 2] = (byte) value;
            }
        }
        return new VideoFrame(index, Duration.ofMillis(33L * index), WIDTH, HEIGHT, bgr);
    }

    /** The texture at any point, smooth between the drawn values. */
    private static double at(double[][] texture, double x, double y) {
        double u = x / CELL;
        double v = y / CELL;
        int i = Math.floorMod((int) Math.floor(u), CELLS - 1);
        int j = Math.floorMod((int) Math.floor(v), CELLS - 1);
        double a = u - Math.floor(u);
        double b = v - Math.floor(v);
        double top = texture[j][i] * (1 - a) + texture[j][i + 1] * a;
        double bottom = texture[j + 1][i] * (1 - a) + texture[j + 1][i + 1] * a;
        return top * (1 - b) + bottom * b;
    }
}
