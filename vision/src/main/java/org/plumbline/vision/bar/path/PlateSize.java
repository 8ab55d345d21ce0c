package org.plumbline.vision.bar.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plumbline.vision.bar.disc.Ellipse;

/** How the plate looks in a shot: nearly the same in every frame, so many frames together know it well. */
final class PlateSize {
    /** The plate nears the camera or leaves it slowly: its size is followed over this time either way. */
    private static final double WINDOW_SECONDS = 0.5;

    private final List<Moment> shot;
    private final List<Place> rims;

    /**
     * Makes a judge of sizes.
     *
     * @param shot for its times
     * @param rims what is the plate's rim in every frame, {@link Place#NOWHERE} where that is not known
     */
    PlateSize(List<Moment> shot, List<Place> rims) {
        this.shot = shot;
        this.rims = rims;
    }

    /** The plate's shape in every frame, in no particular place: weighted medians over a running window. */
    List<Ellipse> shapes() {
        double[] vertical = running(place -> place.shape().vertical());
        double[] aspect =
                running(place -> place.shape().horizontal() / place.shape().vertical());
        double[] lean = running(place -> place.shape().lean());
        List<Ellipse> shapes = new ArrayList<>(rims.size());
        for (int f = 0; f < rims.size(); f++) {
            shapes.add(new Ellipse(0, 0, vertical[f] * aspect[f], vertical[f], lean[f]));
        }
        return shapes;
    }

    /** One figure of a place. */
    @FunctionalInterface
    private interface Figure {
        double of(Place place);
    }

    private double[] running(Figure figure) {
        int frames = rims.size();
        double[] smooth = new double[frames];
        double overall = median(0, frames, figure, 1);
        int from = 0;
        int to = 0;
        for (int f = 0; f < frames; f++) {
            while (shot.get(f).seconds() - shot.get(from).seconds() > WINDOW_SECONDS) {
                from++;
            }
            while (to < frames && shot.get(to).seconds() - shot.get(f).seconds() <= WINDOW_SECONDS) {
                to++;
            }
            smooth[f] = median(from, to, figure, overall);
        }
        return smooth;
    }

    private double median(int from, int to, Figure figure, double otherwise) {
        double[][] values = new double[to - from][];
        int n = 0;
        double total = 0;
        for (Place place : rims.subList(from, to)) {
            double weight = Math.pow(place.evidence().support() * place.evidence().inSight(), 2);
            if (weight > 0) {
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
