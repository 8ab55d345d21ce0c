package org.plumbline.vision.bar.path;

import java.util.Arrays;
import java.util.List;

/**
 * What the plate itself looks like, prints, rings and hub: at each place of its face the typical grey over a lift. What
 * moves against the plate, as the bar's end does, is at no place most of the time.
 */
final class PlateFace {
    /** A plate of one grey. */
    static final PlateFace PLAIN = new PlateFace(new float[4], 2);

    private static final int SIDE = 64;
    private static final double REACH = 1.15;

    private final float[] grey;
    private final int side;

    private PlateFace(float[] grey, int side) {
        this.grey = grey;
        this.side = side;
    }

    static PlateFace of(List<FaceView> views) {
        float[] grey = new float[SIDE * SIDE];
        double[] seen = new double[views.size()];
        for (int i = 0; i < grey.length; i++) {
            double across = place(i % SIDE);
            double down = place(Math.floorDiv(i, SIDE));
            for (int k = 0; k < seen.length; k++) {
                seen[k] = views.get(k).onPlate(across, down);
            }
            Arrays.sort(seen);
            grey[i] = (float) seen[seen.length / 2];
        }
        return new PlateFace(grey, SIDE);
    }

    private static double place(int cell) {
        return ((cell + 0.5) / SIDE * 2 - 1) * REACH;
    }

    /** Grey at a place, in half-extents of the plate from its centre. */
    double at(double across, double down) {
        double column = Math.clamp((across / REACH + 1) / 2 * side - 0.5, 0, side - 1.001);
        double row = Math.clamp((down / REACH + 1) / 2 * side - 0.5, 0, side - 1.001);
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
