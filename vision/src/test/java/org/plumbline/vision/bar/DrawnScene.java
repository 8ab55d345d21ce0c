package org.plumbline.vision.bar;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.plumbline.core.port.VideoFrame;

/** Paints frames whose truth is known: layered shapes, each pixel averaged over four by four samples, blur and noise. */
final class DrawnScene {
    private static final int SUPER = 4;

    /** Decides whether a point belongs to a shape, and its colour. */
    @FunctionalInterface
    interface Shape {
        /** Colour (blue, green, red) at a point of the picture, or null outside the shape. */
        int @org.jspecify.annotations.Nullable [] colourAt(double x, double y);
    }

    private final int width;
    private final int height;
    private final List<Shape> shapes = new ArrayList<>();
    private double noise;
    private double motionX;
    private double motionY;

    DrawnScene(int width, int height) {
        this.width = width;
        this.height = height;
    }

    DrawnScene add(Shape shape) {
        shapes.add(shape);
        return this;
    }

    /** Standard deviation of the camera's noise, in grey levels. */
    DrawnScene noise(double sigma) {
        noise = sigma;
        return this;
    }

    /** How far everything moves while the shutter is open; the truth is the middle. */
    DrawnScene motion(double x, double y) {
        motionX = x;
        motionY = y;
        return this;
    }

    /** A gym: floor below, wall above, uprights, all with texture. */
    static Shape gym(double floor) {
        return (x, y) -> {
            double texture = 6 * Math.sin(x * 0.11) * Math.cos(y * 0.07) + 4 * Math.sin(0.31 * x + 0.17 * y);
            if (y > floor) {
                return grey(70 + texture);
            }
            boolean upright = Math.floorMod((long) x, 230) < 18;
            return upright ? new int[] {40, 40, 150} : grey(165 + texture);
        };
    }

    static int[] grey(double level) {
        int v = (int) Math.round(level);
        return new int[] {v, v, v};
    }

    static Shape ellipse(double cx, double cy, double horizontal, double vertical, int... colour) {
        return (x, y) -> Math.hypot((x - cx) / horizontal, (y - cy) / vertical) < 1 ? colour : null;
    }

    static Shape disc(double cx, double cy, double radius, int... colour) {
        return ellipse(cx, cy, radius, radius, colour);
    }

    static Shape box(double left, double top, double right, double bottom, int... colour) {
        return (x, y) -> x > left && x < right && y > top && y < bottom ? colour : null;
    }

    VideoFrame frame(int index, double seconds) {
        byte[] bgr = new byte[width * height * 3];
        SplittableRandom random = new SplittableRandom(index + 17L);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double[] sum = new double[3];
                for (int i = 0; i < SUPER * SUPER; i++) {
                    // The samples of a pixel are spread over the time the shutter is open, too.
                    double when = (i + 0.5) / (SUPER * SUPER) - 0.5;
                    double px = x + (i % SUPER + 0.5) / SUPER - motionX * when;
                    double py = y + (i / SUPER + 0.5) / SUPER - motionY * when;
                    int[] colour = top(px, py);
                    for (int c = 0; c < 3; c++) {
                        sum[c] += colour[c];
                    }
                }
                for (int c = 0; c < 3; c++) {
                    double v = sum[c] / (SUPER * SUPER) + (noise > 0 ? noise * random.nextGaussian() : 0);
                    bgr[3 * (y * width + x) + c] = (byte) Math.clamp(Math.round(v), 0, 255);
                }
            }
        }
        return new VideoFrame(index, Duration.ofNanos(Math.round(seconds * 1e9)), width, height, bgr);
    }

    private int[] top(double x, double y) {
        for (int i = shapes.size() - 1; i >= 0; i--) {
            int[] colour = shapes.get(i).colourAt(x, y);
            if (colour != null) {
                return colour;
            }
        }
        return new int[] {0, 0, 0};
    }
}
