package org.plumbline.vision.silhouette.edge;

import java.util.Arrays;

/**
 * The way along the band that best parts the lifter from the background: on each ray what lies inside should look like the
 * lifter, what lies outside like the background, with a sharp change between them; from ray to ray the way is smooth, and it
 * doesn't leave the mask's edge without a reason. The best of all ways, by dynamic programming.
 */
final class EdgePath {
    /** Neighbouring samples share what they say. */
    private static final double INDEPENDENT = 0.25;
    /** What a clear step between two colours is worth. */
    private static final double SHARPNESS = 4;

    private static final double CLEAR_LEVELS = 40;
    /** Pixels to either side over which the step is taken. */
    private static final double STEP_PIXELS = 2.5;
    /** How far the mask is usually off, trunk lengths: 0.8 cm. */
    private static final double MASK = 0.016;
    /** How far the way usually turns from the mask's edge from one ray to the next, trunk lengths. */
    private static final double TURN = 0.0025;

    private static final double MOST_TURN = 0.012;

    private EdgePath() {}

    /** Steps outside of the mask's edge, ray by ray. */
    static int[] of(BackBand band) {
        int states = 2 * band.reach() + 1;
        int most = Math.max(1, (int) Math.round(MOST_TURN / band.stepShare()));
        double turn = square(band.stepShare() / TURN) / 2;
        int[][] from = new int[BackBand.RAYS][states];
        double[] best = cost(band, 0);
        for (int ray = 1; ray < BackBand.RAYS; ray++) {
            double[] here = cost(band, ray);
            double[] next = new double[states];
            for (int state = 0; state < states; state++) {
                double least = Double.POSITIVE_INFINITY;
                for (int before = Math.max(0, state - most); before <= Math.min(states - 1, state + most); before++) {
                    double way = best[before] + turn * square(state - before);
                    if (way < least) {
                        least = way;
                        from[ray][state] = before;
                    }
                }
                next[state] = least + here[state];
            }
            best = next;
        }
        return back(from, best, band.reach());
    }

    private static int[] back(int[][] from, double[] best, int reach) {
        int state = 0;
        for (int i = 1; i < best.length; i++) {
            state = best[i] < best[state] ? i : state;
        }
        int[] path = new int[from.length];
        for (int ray = from.length - 1; ray >= 0; ray--) {
            path[ray] = state - reach;
            state = from[ray][state];
        }
        return path;
    }

    /** Cost of each place on a ray. */
    private static double[] cost(BackBand band, int ray) {
        int reach = band.reach();
        Colouring colouring = new Colouring(band, ray);
        double weight = INDEPENDENT * band.step();
        double[] cost = new double[2 * reach + 1];
        double inside = 0;
        for (int i = -reach; i <= reach; i++) {
            inside += weight * colouring.insideRather(band.colour(ray, i));
            cost[i + reach] = -2 * inside
                    + square(i * band.stepShare() / MASK) / 2
                    - SHARPNESS * Math.min(1, stepAt(band, ray, i) / CLEAR_LEVELS);
        }
        double least = Arrays.stream(cost).min().orElseThrow();
        for (int i = 0; i < cost.length; i++) {
            // A ray whose colours mislead must not cost more than a sharp edge is worth.
            cost[i] = Math.min(cost[i] - least, 3 * SHARPNESS);
        }
        return cost;
    }

    /** Size of the change of colour about a place, levels. */
    private static double stepAt(BackBand band, int ray, int at) {
        int width = Math.max(1, (int) Math.round(STEP_PIXELS / band.step()));
        double sum = 0;
        for (int c = 0; c < 3; c++) {
            double in = 0;
            double out = 0;
            for (int i = 1; i <= width; i++) {
                in += band.colour(ray, at - i)[c];
                out += band.colour(ray, at + i)[c];
            }
            sum += square((out - in) / width);
        }
        return Math.sqrt(sum);
    }

    private static double square(double x) {
        return x * x;
    }
}
