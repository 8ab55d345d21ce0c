package org.plumbline.vision.bar.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plumbline.vision.bar.disc.Ellipse;

/** How the plate looks in a shot: nearly the same in every frame, so many frames together know it well. */
final class PlateSize {
    /** The plate nears the camera or leaves it slowly: its size is followed over this time either way. */
    private static final double WINDOW_SECONDS = 0.5;

    private PlateSize() {}

    /**
     * The size whose rim is the plate's own: where many frames show a bigger ring around the same centre, the path runs on
     * a ring or a print, and the biggest such ring is the rim.
     *
     * @return factor by which the plate is bigger than the discs on the path; 1 where they are the plate
     */
    static double outerFactor(List<Moment> shot, int[] path) {
        List<double[]> rings = new ArrayList<>();
        int frames = 0;
        for (int f = 0; f < path.length; f++) {
            if (path[f] < 0) {
                continue;
            }
            Place chosen = shot.get(f).places().get(path[f]);
            frames++;
            for (Place place : shot.get(f).places()) {
                double larger = place.shape().vertical() - chosen.shape().vertical();
                double ratio = place.shape().vertical() / chosen.shape().vertical();
                // The tread beside the face touches the face's rim: its centre is off by as much as it is larger.
                double concentric = 0.4 * larger + 0.01 * place.shape().vertical();
                if (ratio > 1.05 && ratio < 2 && place.shape().apart(chosen.shape()) < concentric) {
                    rings.add(new double[] {Math.log(ratio), place.evidence().support()});
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

    /** The plate's shape in every frame, in no particular place: running weighted medians over the path. */
    static List<Ellipse> shapes(List<Moment> shot, int[] path, double factor) {
        double[] vertical = running(shot, path, place -> place.shape().vertical());
        double[] aspect = running(
                shot, path, place -> place.shape().horizontal() / place.shape().vertical());
        double[] lean = running(shot, path, place -> place.shape().lean());
        List<Ellipse> shapes = new ArrayList<>(path.length);
        for (int f = 0; f < path.length; f++) {
            double half = factor * vertical[f];
            shapes.add(new Ellipse(0, 0, half * aspect[f], half, lean[f]));
        }
        return shapes;
    }

    /** One figure of a place. */
    @FunctionalInterface
    private interface Figure {
        double of(Place place);
    }

    private static double[] running(List<Moment> shot, int[] path, Figure figure) {
        double[] smooth = new double[path.length];
        double overall = median(shot, path, 0, path.length, figure, 1);
        int from = 0;
        int to = 0;
        for (int f = 0; f < path.length; f++) {
            while (shot.get(f).seconds() - shot.get(from).seconds() > WINDOW_SECONDS) {
                from++;
            }
            while (to < path.length && shot.get(to).seconds() - shot.get(f).seconds() <= WINDOW_SECONDS) {
                to++;
            }
            smooth[f] = median(shot, path, from, to, figure, overall);
        }
        return smooth;
    }

    private static double median(
            List<Moment> shot, int[] path, int from, int to, Figure figure, double otherwise) {
        double[][] values = new double[to - from][];
        int n = 0;
        double total = 0;
        for (int f = from; f < to; f++) {
            if (path[f] >= 0) {
                Place place = shot.get(f).places().get(path[f]);
                double weight = Math.pow(place.evidence().support() * place.evidence().inSight(), 2);
                values[n++] = new double[] {figure.of(place), weight};
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
        return otherwise;
    }
}
