package org.plumbline.samples.render;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.plumbline.samples.geometry.Vector;

/** One distant lamp and the shadows it throws: a map of how far its rays get, marched like the picture itself. */
final class Light {
    private static final int SIZE = 384;
    private static final int TILE = 16;
    private static final double EXTENT = 3.6;
    private static final double AWAY = 3;
    private static final double BIAS = 0.012;

    private final Vector towards;
    private final Vector across;
    private final Vector along;
    private final Vector middle = new Vector(0, 0.8, 0);
    private final float[] depth = new float[SIZE * SIZE];

    private Light(Vector towards) {
        this.towards = towards;
        across = towards.cross(new Vector(1, 0, 0)).unit();
        along = towards.cross(across);
    }

    static Light on(List<Layer> layers, Vector towards, ForkJoinPool pool) {
        Light light = new Light(towards);
        int tiles = SIZE / TILE;
        pool.submit(() -> IntStream.range(0, tiles * tiles)
                        .parallel()
                        .forEach(tile -> light.fill(layers, tile % tiles * TILE, tile / tiles * TILE)))
                .join();
        return light;
    }

    Vector towards() {
        return towards;
    }

    private Vector start(double column, double row) {
        double a = (column / SIZE - 0.5) * EXTENT;
        double b = (row / SIZE - 0.5) * EXTENT;
        return middle.plus(across.times(a)).plus(along.times(b)).plus(towards.times(AWAY));
    }

    private void fill(List<Layer> layers, int left, int top) {
        Vector down = towards.times(-1);
        double radius = EXTENT / SIZE * TILE * 0.75;
        Field field = new Field(layers, new Beam(start(left + TILE / 2.0, top + TILE / 2.0), down, radius, 0));
        for (int row = top; row < top + TILE; row++) {
            for (int column = left; column < left + TILE; column++) {
                double t =
                        field.isEmpty() ? Field.NOTHING : field.march(start(column + 0.5, row + 0.5), down, 2 * AWAY);
                depth[row * SIZE + column] = (float) t;
            }
        }
    }

    /** How much of the lamp a point sees, 0 to 1, softened over about two centimetres. */
    double reaches(Vector point) {
        Vector from = point.minus(middle);
        double column = (from.dot(across) / EXTENT + 0.5) * SIZE - 0.5;
        double row = (from.dot(along) / EXTENT + 0.5) * SIZE - 0.5;
        if (!(column >= 2 && row >= 2 && column < SIZE - 3 && row < SIZE - 3)) {
            return 1;
        }
        double here = AWAY - from.dot(towards) - BIAS;
        int x = (int) column;
        int y = (int) row;
        double fx = column - x;
        double fy = row - y;
        double lit = 0;
        for (int j = -1; j <= 2; j++) {
            double wy = j == -1 ? 1 - fy : j == 2 ? fy : 1;
            for (int i = -1; i <= 2; i++) {
                double wx = i == -1 ? 1 - fx : i == 2 ? fx : 1;
                lit += depth[(y + j) * SIZE + x + i] >= here ? wx * wy : 0;
            }
        }
        return lit / 9;
    }

    /** Where the lamp hangs: above, a little in front, and on the camera's side. */
    static Vector lamp(Vector eye) {
        return new Vector(0.35, 1, 0.45 * Math.signum(eye.z() + 1e-9)).unit();
    }
}
