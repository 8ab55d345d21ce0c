package org.plumbline.vision.bar.path;

import java.util.Arrays;
import java.util.List;
import org.plumbline.core.capture.PixelPoint;
import org.plumbline.vision.bar.BodyHint;

/**
 * Something round that keeps its place: the bar before the lift, or a thing in the background.
 *
 * @param x of its centre
 * @param y of its centre
 * @param diameter vertical
 * @param spread how far it strays from its place, in diameters (95th percentile)
 */
record StillObject(double x, double y, double diameter, double spread) {
    /** A fit of a thing that stands still strays by less, in diameters. */
    private static final double STILL = 0.08;

    /** Hands that hold a bar don't move this far, in diameters, without it. */
    private static final double HANDS_MOVED = 0.6;

    static StillObject of(List<Moment> shot, int[] path) {
        int n = 0;
        double[] xs = new double[path.length];
        double[] ys = new double[path.length];
        double[] diameters = new double[path.length];
        for (int f = 0; f < path.length; f++) {
            if (path[f] >= 0) {
                Place place = shot.get(f).places().get(path[f]);
                xs[n] = place.shape().x();
                ys[n] = place.shape().y();
                diameters[n++] = place.diameter();
            }
        }
        double x = median(Arrays.copyOf(xs, n));
        double y = median(Arrays.copyOf(ys, n));
        double diameter = median(Arrays.copyOf(diameters, n));
        double[] away = new double[n];
        for (int i = 0; i < n; i++) {
            away[i] = Math.hypot(xs[i] - x, ys[i] - y) / diameter;
        }
        Arrays.sort(away);
        return new StillObject(x, y, diameter, away[(int) (0.95 * (n - 1))]);
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    /** Whether it stands still although hands within reach of it rise or sink as a bar in them would. */
    boolean ignoresTheHands(List<Moment> shot, int[] path) {
        if (spread > STILL) {
            return false;
        }
        double[] heights = new double[path.length];
        int n = 0;
        for (int f = 0; f < path.length; f++) {
            if (path[f] >= 0
                    && shot.get(f).body() instanceof BodyHint.Known body
                    && body.hands().distanceTo(new PixelPoint(x, y)) < 1.6 * diameter) {
                heights[n++] = body.hands().y();
            }
        }
        if (n < 5) {
            // Nobody ever reaches for it: it is not the lifter's bar, unless nobody is seen at all.
            return shot.stream().anyMatch(s -> s.body() instanceof BodyHint.Known);
        }
        Arrays.sort(heights, 0, n);
        return heights[(int) (0.9 * (n - 1))] - heights[(int) (0.1 * (n - 1))] > HANDS_MOVED * diameter;
    }

    /** Whether a place is on this object. */
    boolean holds(Place place) {
        return Math.hypot(place.shape().x() - x, place.shape().y() - y) < 0.12 * diameter;
    }
}
