package org.plumbline.vision.bar;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.plumbline.core.port.VideoFrame;

/** Paints frames whose truth is known: layered shapes, each pixel averaged over four by four samples, blur and noise. */
public final class DrawnScene {
    private static final int SUPER = 4;

    /** Decides whether a point belongs to a shape, and its colour. */
    @FunctionalInterface
    public interface Shape {
        /** Colour (blue, green, red) at a point of the picture, or null outside the shape. */
        int @org.jspecify.annotations.Nullable [] colourAt(double x, double y);
    }

    private final int width;
    private final int height;
    private final List<Shape> shapes = new ArrayList<>();
    private double noise;
    private double motionX;
    private double motionY;

    public DrawnScene(int width, int height) {
        this.width = width;
        this.height = height;
    }

    public DrawnScene add(Shape shape) {
        shapes.add(shape);
        return this;
    }

    /** Standard deviation of the camera's noise, in grey levels. */
    public DrawnScene noise(double sigma) {
        noise = sigma;
        return this;
    }

    /** How far everything moves while the shutter is open; the truth is the middle. */
    public DrawnScene motion(double x, double y) {
        motionX = x;
        motionY = y;
        return this;
    }

    /** A gym: floor below, wall above, uprights, all with texture. */
    public static Shape gym(double floor) {
        return (x, y) -> {
            double texture = 6 * Math.sin(x * 0.11) * Math.cos(y * 0.07) + 4 * Math.sin(0.31 * x + 0.17 * y);
            if (y > floor) {
                return grey(70 + texture);
            }
            boolean upright = Math.floorMod((long) x, 230) < 18;
            return upright ? new int[] {40, 40, 150} : grey(165 + texture);
        };
    }

    public static int[] grey(double level) {
        int v = (int) Math.round(level);
        return new int[] {v, v, v};
    }

    public static Shape ellipse(double cx, double cy, double horizontal, double vertical, int... colour) {
        return (x, y) -> Math.hypot((x - cx) / horizontal, (y - cy) / vertical) < 1 ? colour : null;
    }

    public static Shape disc(double cx, double cy, double radius, int... colour) {
        return ellipse(cx, cy, radius, radius, colour);
    }

    public static Shape box(double left, double top, double right, double bottom, int... colour) {
        return (x, y) -> x > left && x < right && y > top && y < bottom ? colour : null;
    }

    public VideoFrame frame(int index, double seconds) {
        byte[] bgr = new byte[width * height * 3];
        SplittableRandom random = new SplittableRandom(index + 17L);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double[] sum = isPlain(x, y) ? plain(x, y) : mixed(x, y);
                for (int c = 0; c < 3; c++) {
                    double v = sum[c] + (noise > 0 ? noise * random.nextGaussian() : 0);
                    bgr[3 * (y * width + x) + c] = (byte) Math.clamp(Math.round(v), 0, 255);
                }
            }
        }
        return new VideoFrame(index, Duration.ofNanos(Math.round(seconds * 1e9)), width, height, bgr);
    }

    /** Whether one shape covers all of a pixel, as far as its corners tell. */
    private boolean isPlain(int x, int y) {
        int shape = topShape(x + 0.5, y + 0.5);
        return motionX == 0
                && motionY == 0
                && shape == topShape(x, y)
                && shape == topShape(x + 1, y)
                && shape == topShape(x, y + 1)
                && shape == topShape(x + 1, y + 1);
    }

    private double[] plain(int x, int y) {
        return Arrays.stream(top(x + 0.5, y + 0.5)).asDoubleStream().toArray();
    }

    private double[] mixed(int x, int y) {
        double[] sum = new double[3];
        int samples = SUPER * SUPER;
        for (int i = 0; i < samples; i++) {
            // The samples of a pixel are spread over the time the shutter is open, too, in a shuffled order.
            double when = (7 * i % samples + 0.5) / samples - 0.5;
            double px = x + (i % SUPER + 0.5) / SUPER - motionX * when;
            double py = y + (Math.floorDiv(i, SUPER) + 0.5) / SUPER - motionY * when;
            int[] colour = top(px, py);
            for (int c = 0; c < 3; c++) {
                sum[c] += (double) colour[c] / samples;
            }
        }
        return sum;
    }

    private int topShape(double x, double y) {
        int shape = shapes.size() - 1;
        while (shape >= 0 && shapes.get(shape).colourAt(x, y) == null) {
            shape--;
        }
        return shape;
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
