package org.plumbline.vision.silhouette.edge;

import java.util.OptionalDouble;

/**
 * The edge to a fraction of a pixel: where the colour is half-way between what it is just inside and just outside. Blur, of
 * the lens or of the motion, spreads the change but leaves its middle where it was.
 */
final class HalfWay {
    /** Colours are taken from there to there beside the edge, pixels. */
    private static final double NEAR = 2;

    private static final double FAR = 5;
    /** Least difference between the two sides, levels: several times what noise leaves of averages. */
    private static final double LEAST_CONTRAST = 14;

    private HalfWay() {}

    /** Steps outside of the mask's edge; empty where the two sides look alike. */
    static OptionalDouble on(BackBand band, int ray, int at) {
        double[] in = mean(band, ray, at, -1);
        double[] out = mean(band, ray, at, 1);
        double contrast = 0;
        for (int c = 0; c < 3; c++) {
            contrast += (out[c] - in[c]) * (out[c] - in[c]);
        }
        if (contrast < LEAST_CONTRAST * LEAST_CONTRAST) {
            return OptionalDouble.empty();
        }
        int reach = (int) Math.round(NEAR / band.step());
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = at - reach; i < at + reach; i++) {
            double a = way(band.colour(ray, i), in, out, contrast);
            double b = way(band.colour(ray, i + 1), in, out, contrast);
            if (a < 0.5 && b >= 0.5) {
                double place = i + (0.5 - a) / (b - a);
                nearest = Math.abs(place - at) < Math.abs(nearest - at) ? place : nearest;
            }
        }
        return Double.isInfinite(nearest) ? OptionalDouble.empty() : OptionalDouble.of(nearest);
    }

    private static double way(float[] colour, double[] in, double[] out, double contrast) {
        double sum = 0;
        for (int c = 0; c < 3; c++) {
            sum += (colour[c] - in[c]) * (out[c] - in[c]);
        }
        return sum / contrast;
    }

    private static double[] mean(BackBand band, int ray, int at, int side) {
        int from = (int) Math.round(NEAR / band.step());
        int to = (int) Math.round(FAR / band.step());
        double[] mean = new double[3];
        for (int i = from; i <= to; i++) {
            int place = Math.clamp(at + side * i, -2 * band.reach(), 2 * band.reach());
            for (int c = 0; c < 3; c++) {
                mean[c] += band.colour(ray, place)[c] / (to - from + 1);
            }
        }
        return mean;
    }
}
