package org.plumbline.vision.bar.path;

import java.util.Arrays;

/** A plate's face, or what lies around the bar's end, as a square of greys about its middle; NaN where nothing is known. */
final class FaceGrid {
    private final int side;
    private final double reach;
    private final double[] grey;

    private FaceGrid(int side, double reach, double[] grey) {
        this.side = side;
        this.reach = reach;
        this.grey = grey;
    }

    /** Tells the grey of a place. */
    @FunctionalInterface
    interface Greys {
        double at(double across, double down);
    }

    /**
     * Samples greys.
     *
     * @param side cells along each side
     * @param reach half the side, in half-extents of the plate
     */
    static FaceGrid of(int side, double reach, Greys greys) {
        double[] grey = new double[side * side];
        for (int i = 0; i < grey.length; i++) {
            grey[i] = greys.at(place(i % side, side, reach), place(Math.floorDiv(i, side), side, reach));
        }
        return new FaceGrid(side, reach, grey);
    }

    /** Grey that stands for every cell where many grids disagree: the middle one of those that know it. */
    static double median(double[] greys, int count) {
        Arrays.sort(greys, 0, count);
        return count == 0 ? Double.NaN : (greys[(count - 1) / 2] + greys[count / 2]) / 2;
    }

    static double place(int cell, int side, double reach) {
        return ((cell + 0.5) / side * 2 - 1) * reach;
    }

    /** Grey at a place, bilinear between cells; NaN beyond the square. */
    double at(double across, double down) {
        double column = (across / reach + 1) / 2 * side - 0.5;
        double row = (down / reach + 1) / 2 * side - 0.5;
        if (column < 0 || row < 0 || column >= side - 1 || row >= side - 1) {
            return Double.NaN;
        }
        int left = (int) column;
        int top = (int) row;
        int i = top * side + left;
        double fx = column - left;
        double fy = row - top;
        double upper = (1 - fx) * grey[i] + fx * grey[i + 1];
        double lower = (1 - fx) * grey[i + side] + fx * grey[i + side + 1];
        return (1 - fy) * upper + fy * lower;
    }
}
