package org.plumbline.samples.render.light;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.plumbline.samples.geometry.Vector;
import org.plumbline.samples.render.solid.Beam;
import org.plumbline.samples.render.solid.Field;
import org.plumbline.samples.render.solid.Layer;

/** The shadows that a lamp throws: a map of how far its rays get, marched like the picture itself. */
public final class Light {
    private static final int TILE = 16;
    private static final double AWAY = 6;
    private static final double BIAS = 0.012;

    private final Vector towards;
    private final Vector across;
    private final Vector along;
    private final Vector middle;
    private final int size;
    private final double extent;
    private final float[] depth;
    private final boolean[] busy;

    private Light(Vector towards, Vector middle, double extent, int size) {
        this.towards = towards;
        this.middle = middle;
        this.extent = extent;
        this.size = size;
        across = towards.cross(new Vector(1, 0, 0)).unit();
        along = towards.cross(across);
        depth = new float[size * size];
        busy = new boolean[size / TILE * (size / TILE)];
    }

    /**
     * The shadows of layers.
     *
     * @param middle of what is mapped
     * @param extent width and height of what is mapped, metres
     * @param size of the map, a multiple of 16
     */
    public static Light on(
            List<Layer> layers, Vector towards, Vector middle, double extent, int size, ForkJoinPool pool) {
        Light light = new Light(towards, middle, extent, size);
        Arrays.fill(light.depth, Float.POSITIVE_INFINITY);
        int tiles = size / TILE;
        boolean[] hit = new boolean[tiles * tiles];
        pool.submit(() -> IntStream.range(0, tiles * tiles)
                        .parallel()
                        .forEach(tile -> hit[tile] = light.fill(layers, tile % tiles * TILE, tile / tiles * TILE)))
                .join();
        for (int tile = 0; tile < hit.length; tile++) {
            if (hit[tile]) {
                light.mark(tile % tiles, tile / tiles, tiles);
            }
        }
        return light;
    }

    private void mark(int column, int row, int tiles) {
        for (int y = Math.max(0, row - 1); y <= Math.min(tiles - 1, row + 1); y++) {
            Arrays.fill(
                    busy, y * tiles + Math.max(0, column - 1), y * tiles + Math.min(tiles - 1, column + 1) + 1, true);
        }
    }

    private Vector start(double column, double row) {
        double a = (column / size - 0.5) * extent;
        double b = (row / size - 0.5) * extent;
        return middle.plus(across.times(a)).plus(along.times(b)).plus(towards.times(AWAY));
    }

    private boolean fill(List<Layer> layers, int left, int top) {
        Vector down = towards.times(-1);
        double radius = extent / size * TILE * 0.75;
        Field field = new Field(layers, new Beam(start(left + TILE / 2.0, top + TILE / 2.0), down, radius, 0));
        if (field.isFree()) {
            return false;
        }
        for (int row = top; row < top + TILE; row++) {
            for (int column = left; column < left + TILE; column++) {
                depth[row * size + column] = (float) field.march(start(column + 0.5, row + 0.5), down, 0, 2 * AWAY);
            }
        }
        return true;
    }

    /** How much of the lamp a point sees, 0 to 1, softened over about two pixels of the map. */
    public double reaches(double px, double py, double pz) {
        double fromX = px - middle.x();
        double fromY = py - middle.y();
        double fromZ = pz - middle.z();
        double column = ((fromX * across.x() + fromY * across.y() + fromZ * across.z()) / extent + 0.5) * size - 0.5;
        double row = ((fromX * along.x() + fromY * along.y() + fromZ * along.z()) / extent + 0.5) * size - 0.5;
        if (!(column >= 2 && row >= 2 && column < size - 3 && row < size - 3)) {
            return 1;
        }
        int x = (int) column;
        int y = (int) row;
        if (!busy[y / TILE * (size / TILE) + x / TILE]) {
            return 1;
        }
        double here = AWAY - (fromX * towards.x() + fromY * towards.y() + fromZ * towards.z()) - BIAS;
        double fx = column - x;
        double fy = row - y;
        double lit = 0;
        for (int j = -1; j <= 2; j++) {
            double wy = j == -1 ? 1 - fy : j == 2 ? fy : 1;
            for (int i = -1; i <= 2; i++) {
                double wx = i == -1 ? 1 - fx : i == 2 ? fx : 1;
                lit += depth[(y + j) * size + x + i] >= here ? wx * wy : 0;
            }
        }
        return lit / 9;
    }
}
