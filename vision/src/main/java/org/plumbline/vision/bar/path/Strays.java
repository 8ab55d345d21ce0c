package org.plumbline.vision.bar.path;

import java.util.Arrays;
import java.util.List;
import org.plumbline.vision.bar.disc.Linear;

/** Frames whose disc lies off the curve through its neighbours. */
final class Strays {
    /** Neighbours up to this many frames either way. */
    private static final int REACH = 4;

    /** Never a stray within this share of the diameter: landing plates bounce and real paths bend. */
    private static final double ALWAYS_FINE = 0.05;

    private Strays() {}

    static boolean[] find(List<Moment> shot, List<Place> places, boolean[] seen) {
        boolean[] stray = new boolean[seen.length];
        for (int f = 0; f < seen.length; f++) {
            if (!seen[f]) {
                continue;
            }
            int[] near = neighbours(seen, f);
            if (near.length >= 5) {
                double offX = offCurve(shot, places, near, f, true);
                double offY = offCurve(shot, places, near, f, false);
                stray[f] = Math.hypot(offX, offY) > ALWAYS_FINE * places.get(f).diameter();
            }
        }
        return stray;
    }

    private static int[] neighbours(boolean[] seen, int frame) {
        int[] near = new int[2 * REACH];
        int n = 0;
        for (int f = Math.max(0, frame - REACH); f <= Math.min(seen.length - 1, frame + REACH); f++) {
            if (f != frame && seen[f]) {
                near[n++] = f;
            }
        }
        return Arrays.copyOf(near, n);
    }

    /** Distance from a robust parabola through the neighbours, beyond what the neighbours themselves stray from it. */
    private static double offCurve(List<Moment> shot, List<Place> places, int[] near, int frame, boolean horizontal) {
        double origin = shot.get(frame).seconds();
        double[] weights = new double[near.length];
        Arrays.fill(weights, 1);
        double[] curve = new double[3];
        double[] off = new double[near.length];
        double typical = 0;
        for (int round = 0; round < 4; round++) {
            double[][] normal = new double[3][4];
            for (int i = 0; i < near.length; i++) {
                double t = shot.get(near[i]).seconds() - origin;
                double[] row = {1, t, t * t};
                for (int a = 0; a < 3; a++) {
                    for (int b = 0; b < 3; b++) {
                        normal[a][b] += weights[i] * row[a] * row[b];
                    }
                    normal[a][3] += weights[i] * row[a] * place(places.get(near[i]), horizontal);
                }
            }
            curve = Linear.solve(normal);
            for (int i = 0; i < near.length; i++) {
                double t = shot.get(near[i]).seconds() - origin;
                off[i] = Math.abs(place(places.get(near[i]), horizontal) - curve[0] - curve[1] * t - curve[2] * t * t);
            }
            double[] sorted = off.clone();
            Arrays.sort(sorted);
            typical = Math.max(0.3, sorted[sorted.length / 2]);
            for (int i = 0; i < near.length; i++) {
                weights[i] = 1 / (1 + Math.pow(off[i] / (2 * typical), 2));
            }
        }
        return Math.max(0, Math.abs(place(places.get(frame), horizontal) - curve[0]) - 3 * typical);
    }

    private static double place(Place place, boolean horizontal) {
        return horizontal ? place.shape().x() : place.shape().y();
    }
}
