package org.plumbline.vision.bar.disc;

import java.util.Arrays;

/**
 * The thin edges of a grid: position, unit normal and weight of each. The colour channel with the steepest slope counts,
 * so a red plate before a grey wall of the same brightness has a rim, too.
 */
final class EdgeList {
    /** Slopes (grey levels a cell) below this are compression noise, however clean the picture is elsewhere. */
    private static final float LEAST_SLOPE = 0.8f;

    private final float[] x;
    private final float[] y;
    private final float[] normalX;
    private final float[] normalY;
    private final float[] weight;
    private int size;

    EdgeList(ColourGrid grid) {
        int cells = grid.width() * grid.height();
        float[] slopeX = new float[cells];
        float[] slopeY = new float[cells];
        float[] squared = new float[cells];
        steepest(grid, slopeX, slopeY, squared);
        float typical = typicalSlope(grid, squared);
        int room = Math.max(1, cells / 2);
        x = new float[room];
        y = new float[room];
        normalX = new float[room];
        normalY = new float[room];
        weight = new float[room];
        thin(grid, slopeX, slopeY, squared, typical);
    }

    private static void steepest(ColourGrid grid, float[] slopeX, float[] slopeY, float[] squared) {
        int width = grid.width();
        for (int channel = 0; channel < 3; channel++) {
            float[] p = grid.plane(channel);
            for (int row = grid.firstRow() + 1; row < grid.lastRow() - 1; row++) {
                for (int column = grid.firstColumn() + 1; column < grid.lastColumn() - 1; column++) {
                    int i = row * width + column;
                    float northWest = p[i - width - 1];
                    float northEast = p[i - width + 1];
                    float southWest = p[i + width - 1];
                    float southEast = p[i + width + 1];
                    // Scharr's weights: the direction is right to a fraction of a degree.
                    float gx = (3 * (northEast - northWest + southEast - southWest) + 10 * (p[i + 1] - p[i - 1])) / 32;
                    float gy =
                            (3 * (southWest - northWest + southEast - northEast) + 10 * (p[i + width] - p[i - width]))
                                    / 32;
                    float m = gx * gx + gy * gy;
                    if (m > squared[i]) {
                        squared[i] = m;
                        slopeX[i] = gx;
                        slopeY[i] = gy;
                    }
                }
            }
        }
    }

    private static float typicalSlope(ColourGrid grid, float[] squared) {
        // Every third cell is plenty for a median.
        float[] sample = new float[squared.length / 3 + 1];
        int n = 0;
        for (int row = grid.firstRow() + 1; row < grid.lastRow() - 1; row++) {
            for (int column = grid.firstColumn() + 1 + row % 3; column < grid.lastColumn() - 1; column += 3) {
                sample[n++] = squared[row * grid.width() + column];
            }
        }
        if (n == 0) {
            return LEAST_SLOPE;
        }
        Arrays.sort(sample, 0, n);
        return Math.max(LEAST_SLOPE, (float) Math.sqrt(sample[n / 2]));
    }

    private void thin(ColourGrid grid, float[] slopeX, float[] slopeY, float[] squared, float typical) {
        int width = grid.width();
        float least = typical * typical;
        for (int row = grid.firstRow() + 2; row < grid.lastRow() - 2; row++) {
            for (int column = grid.firstColumn() + 2; column < grid.lastColumn() - 2; column++) {
                int i = row * width + column;
                float m = squared[i];
                if (m < least || size == x.length) {
                    continue;
                }
                int step = neighbour(slopeX[i], slopeY[i], width);
                float before = squared[i - step];
                float after = squared[i + step];
                if (m < before || m <= after) {
                    continue;
                }
                float length = (float) Math.sqrt(m);
                x[size] = column;
                y[size] = row;
                normalX[size] = slopeX[i] / length;
                normalY[size] = slopeY[i] / length;
                // Half weight at twice the typical slope: strong edges of clothes must not outvote a faint rim.
                weight[size] = m / (m + 4 * least);
                size++;
            }
        }
    }

    private static int neighbour(float gx, float gy, int width) {
        float ax = Math.abs(gx);
        float ay = Math.abs(gy);
        if (ay < 0.414f * ax) {
            return 1;
        }
        if (ax < 0.414f * ay) {
            return width;
        }
        return gx * gy > 0 ? width + 1 : width - 1;
    }

    int size() {
        return size;
    }

    float x(int i) {
        return x[i];
    }

    float y(int i) {
        return y[i];
    }

    float normalX(int i) {
        return normalX[i];
    }

    float normalY(int i) {
        return normalY[i];
    }

    float weight(int i) {
        return weight[i];
    }
}
