package org.plumbline.vision.bar.path;

import java.util.Arrays;
import java.util.List;

/**
 * Where the near end of the bar is against the plate's centre. Bar and plate go up and down together, the end nearer to the
 * camera: so it goes further in the picture, by a constant share. Lengths are in half-extents of the plate.
 *
 * @param share by which the end's travel in the picture exceeds the plate's
 * @param across to the right of the plate's centre where that is in the middle of its way
 * @param down below it there
 */
record SleeveTip(double share, double across, double down) {

    private static final int ROUNDS = 5;
    private static final double FINEST = 0.01;
    private static final double NEAR = 0.12;
    /** Logarithm of the shares. */
    private static final double LIKE = 0.3;

    /**
     * The one way that what was found in many frames keeps to best; frames that are far off it count less and less.
     *
     * @param places of the plate
     * @param found the way as each of these frames has it
     */
    static SleeveTip of(List<PlatePlace> places, List<SleeveTip> found) {
        int n = places.size();
        double[] weights = new double[n];
        Arrays.fill(weights, 1);
        SleeveTip way = fit(places, found, weights);
        for (int round = 0; round < ROUNDS; round++) {
            double[] off = new double[n];
            for (int i = 0; i < n; i++) {
                off[i] = Math.hypot(
                        found.get(i).across(places.get(i)) - way.across(places.get(i)),
                        found.get(i).down(places.get(i)) - way.down(places.get(i)));
            }
            double reach = 4 * Math.max(FINEST, FaceGrid.median(off.clone(), n));
            for (int i = 0; i < n; i++) {
                double t = Math.min(1, off[i] / reach);
                weights[i] = (1 - t * t) * (1 - t * t);
            }
            way = fit(places, found, weights);
        }
        return way;
    }

    private static SleeveTip fit(List<PlatePlace> places, List<SleeveTip> found, double[] weights) {
        double n = 1e-9;
        double[] mean = new double[4];
        for (int i = 0; i < weights.length; i++) {
            double[] values = values(places.get(i), found.get(i));
            n += weights[i];
            for (int k = 0; k < 4; k++) {
                mean[k] += weights[i] * values[k];
            }
        }
        double along = 0;
        double square = 1e-9;
        for (int i = 0; i < weights.length; i++) {
            double[] values = values(places.get(i), found.get(i));
            for (int k = 0; k < 2; k++) {
                along += weights[i] * (values[k] - mean[k] / n) * (values[k + 2] - mean[k + 2] / n);
                square += weights[i] * Math.pow(values[k] - mean[k] / n, 2);
            }
        }
        double share = along / square;
        return new SleeveTip(share, (mean[2] - share * mean[0]) / n, (mean[3] - share * mean[1]) / n);
    }

    /** The plate's place, and the end's from it. */
    private static double[] values(PlatePlace place, SleeveTip found) {
        return new double[] {place.across(), place.down(), found.across(place), found.down(place)};
    }

    double across(PlatePlace place) {
        return across + share * place.across();
    }

    double down(PlatePlace place) {
        return down + share * place.down();
    }

    /** Whether this is much the same way as another, a little better or worse known. */
    boolean isNear(SleeveTip other) {
        return Math.hypot(across - other.across, down - other.down) < NEAR
                && Math.abs(Math.log(share / other.share)) < LIKE;
    }

    /** The same way of the end, of a point by so much beside it. */
    SleeveTip moved(double byAcross, double byDown) {
        return new SleeveTip(share, across + byAcross, down + byDown);
    }
}
