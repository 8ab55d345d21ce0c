package org.plumbline.vision.bar.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plumbline.vision.bar.BarSighting;
import org.plumbline.vision.bar.disc.Disc;

/** How big the plate is in a shot: nearly the same in every frame, so many frames together know it well. */
final class PlateSize {
    /** The plate nears the camera or leaves it slowly: its size is followed over this time either way. */
    private static final double WINDOW_SECONDS = 0.5;

    private PlateSize() {}

    /**
     * The size whose rim is the plate's own: where most frames show a bigger ring around the same centre, the path runs on
     * a ring or a print, and the biggest such ring is the rim.
     *
     * @return factor by which the plate is bigger than the discs on the path; 1 where they are the plate
     */
    static double outerFactor(List<BarSighting> shot, int[] path) {
        List<double[]> rings = new ArrayList<>();
        int frames = 0;
        for (int f = 0; f < path.length; f++) {
            if (path[f] < 0) {
                continue;
            }
            Disc chosen = shot.get(f).discs().get(path[f]);
            frames++;
            for (Disc disc : shot.get(f).discs()) {
                double ratio = disc.shape().vertical() / chosen.shape().vertical();
                double apart = Math.hypot(
                        disc.shape().x() - chosen.shape().x(),
                        disc.shape().y() - chosen.shape().y());
                if (ratio > 1.05 && ratio < 2 && apart < 0.12 * disc.shape().vertical()) {
                    rings.add(new double[] {Math.log(ratio), disc.evidence().support()});
                }
            }
        }
        double best = 0;
        for (double[] ring : rings) {
            double weight = 0;
            for (double[] other : rings) {
                weight += Math.abs(other[0] - ring[0]) < 0.04 ? other[1] : 0;
            }
            // Half the rim seen in more than half the frames: chance doesn't repeat itself at one size.
            if (weight > 0.3 * frames && ring[0] > best) {
                best = ring[0];
            }
        }
        return Math.exp(best);
    }

    /** Vertical diameter of the plate in every frame: running weighted median over the discs on the path. */
    static double[] diameters(List<BarSighting> shot, int[] path) {
        return running(shot, path, disc -> 2 * disc.shape().vertical());
    }

    /** Horizontal over vertical diameter in every frame: 1 in a true side view. */
    static double[] aspects(List<BarSighting> shot, int[] path) {
        return running(shot, path, disc -> disc.shape().horizontal() / disc.shape().vertical());
    }

    /** One figure of a disc. */
    @FunctionalInterface
    interface Figure {
        double of(Disc disc);
    }

    private static double[] running(List<BarSighting> shot, int[] path, Figure figure) {
        double[] smooth = new double[path.length];
        double overall = median(shot, path, 0, path.length, figure);
        int from = 0;
        int to = 0;
        for (int f = 0; f < path.length; f++) {
            while (seconds(shot, f) - seconds(shot, from) > WINDOW_SECONDS) {
                from++;
            }
            while (to < path.length && seconds(shot, to) - seconds(shot, f) <= WINDOW_SECONDS) {
                to++;
            }
            double local = median(shot, path, from, to, figure);
            smooth[f] = local > 0 ? local : overall;
        }
        return smooth;
    }

    private static double seconds(List<BarSighting> shot, int frame) {
        return shot.get(frame).time().toNanos() / 1e9;
    }

    private static double median(List<BarSighting> shot, int[] path, int from, int to, Figure figure) {
        double[][] values = new double[to - from][];
        int n = 0;
        double total = 0;
        for (int f = from; f < to; f++) {
            if (path[f] >= 0) {
                Disc disc = shot.get(f).discs().get(path[f]);
                double weight = Math.pow(disc.evidence().support() * disc.evidence().inSight(), 2);
                values[n++] = new double[] {figure.of(disc), weight};
                total += weight;
            }
        }
        Arrays.sort(values, 0, n, (a, b) -> Double.compare(a[0], b[0]));
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += values[i][1];
            if (sum >= 0.5 * total) {
                return values[i][0];
            }
        }
        return 0;
    }
}
