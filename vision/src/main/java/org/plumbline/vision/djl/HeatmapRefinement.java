package org.plumbline.vision.djl;

/**
 * Moves a point to the weighted middle of its heat map close by: weights are the sigmoid of the logits in a window of 7 x 7
 * around the point. Where no weight in the window reaches a half the map has nothing to say and the point stays.
 */
final class HeatmapRefinement {
    static final int SIZE = 64;
    private static final int REACH = 3;
    private static final double LEAST_WEIGHT = 0.5;

    private final float[] logits;
    private final int maps;

    /**
     * Wraps heat maps.
     *
     * @param logits {@code 64 x 64 x maps}, rows from the top, the maps of one cell side by side
     * @param maps how many maps there are
     */
    HeatmapRefinement(float[] logits, int maps) {
        if (logits.length != SIZE * SIZE * maps) {
            throw new IllegalArgumentException("expected " + SIZE * SIZE * maps + " logits, not " + logits.length);
        }
        this.logits = logits;
        this.maps = maps;
    }

    /**
     * Refines one point.
     *
     * @param map which heat map
     * @param point x and y, 0..1 over the crop; overwritten by the refined place
     */
    void refine(int map, double[] point) {
        int column = (int) Math.floor(point[0] * SIZE);
        int row = (int) Math.floor(point[1] * SIZE);
        double sum = 0;
        double sumX = 0;
        double sumY = 0;
        double most = 0;
        for (int y = Math.max(0, row - REACH); y <= Math.min(SIZE - 1, row + REACH); y++) {
            for (int x = Math.max(0, column - REACH); x <= Math.min(SIZE - 1, column + REACH); x++) {
                double weight = 1 / (1 + Math.exp(-logits[(y * SIZE + x) * maps + map]));
                sum += weight;
                sumX += weight * x;
                sumY += weight * y;
                most = Math.max(most, weight);
            }
        }
        if (most >= LEAST_WEIGHT) {
            point[0] = sumX / sum / SIZE;
            point[1] = sumY / sum / SIZE;
        }
    }
}
