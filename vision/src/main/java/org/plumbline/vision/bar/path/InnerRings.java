package org.plumbline.vision.bar.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plumbline.vision.bar.disc.Ellipse;
import org.plumbline.vision.bar.disc.RimEvidence;

/**
 * The rings of this plate: circles inside its rim (print, hub, lip) that many frames show at one size and one place on it.
 * In a frame where blur or a like-coloured floor swallows the rim, a ring still tells where the centre is.
 */
final class InnerRings {
    /** Sizes this alike are one ring, as a logarithm. */
    private static final double ALIKE = 0.03;

    /** A ring is known once this many frames, and this share of those with a rim, show it. */
    private static final int LEAST_FRAMES = 8;

    private static final double LEAST_SHARE = 0.2;

    /** A ring that wanders more than this on the plate, in diameters, tells nothing. */
    private static final double STEADY = 0.015;

    /** A centre at second hand counts for less than a rim. */
    private static final double TRUST = 0.75;

    /**
     * One ring.
     *
     * @param ratio its size over the plate's, as a logarithm
     * @param x where its centre lies from the plate's, in diameters of the plate (a recessed hub is shifted by parallax)
     * @param y likewise
     */
    private record Ring(double ratio, double x, double y) {}

    private final List<Ring> rings = new ArrayList<>();

    /** Learns the rings from the frames in which the rim itself is on the path. */
    static InnerRings learn(List<Moment> shot, List<Place> rims, boolean[] sure) {
        List<double[]> seen = new ArrayList<>();
        int frames = 0;
        for (int f = 0; f < shot.size(); f++) {
            if (!sure[f]) {
                continue;
            }
            frames++;
            Ellipse rim = rims.get(f).shape();
            for (Place place : shot.get(f).places()) {
                double ratio = Math.log(place.diameter() / (2 * rim.vertical()));
                if (ratio < -0.05 && place.shape().apart(rim) < 0.12 * rim.vertical() * 2) {
                    double unit = 2 * rim.vertical();
                    seen.add(new double[] {
                        ratio,
                        (place.shape().x() - rim.x()) / unit,
                        (place.shape().y() - rim.y()) / unit
                    });
                }
            }
        }
        seen.sort((a, b) -> Double.compare(a[0], b[0]));
        InnerRings learned = new InnerRings();
        while (!seen.isEmpty()) {
            List<double[]> group = mostAlike(seen);
            learned.add(group, frames);
            group.clear();
        }
        return learned;
    }

    /** The most crowded stretch of ratios; the list is sorted by them. */
    private static List<double[]> mostAlike(List<double[]> seen) {
        int from = 0;
        int best = 0;
        int length = 0;
        for (int to = 0; to < seen.size(); to++) {
            while (seen.get(to)[0] - seen.get(from)[0] > 2 * ALIKE) {
                from++;
            }
            if (to - from + 1 > length) {
                length = to - from + 1;
                best = from;
            }
        }
        return seen.subList(best, best + length);
    }

    private void add(List<double[]> group, int frames) {
        if (group.size() < Math.max(LEAST_FRAMES, LEAST_SHARE * frames)) {
            return;
        }
        double x = median(group, 1, 0);
        double y = median(group, 2, 0);
        if (Math.max(spread(group, 1, x), spread(group, 2, y)) < STEADY) {
            rings.add(new Ring(median(group, 0, 0), x, y));
        }
    }

    private static double median(List<double[]> group, int column, double origin) {
        double[] values = group.stream().mapToDouble(g -> g[column] - origin).toArray();
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static double spread(List<double[]> group, int column, double middle) {
        double[] values =
                group.stream().mapToDouble(g -> Math.abs(g[column] - middle)).toArray();
        Arrays.sort(values);
        return 1.5 * values[values.length / 2];
    }

    /** Where the plate would be, were each disc one of its rings. */
    List<Place> places(Moment moment, PlateShape shape) {
        List<Place> places = new ArrayList<>();
        for (Place place : moment.places()) {
            Ellipse rim = shape.at(place.shape().x(), place.shape().y());
            double unit = 2 * rim.vertical();
            double ratio = Math.log(place.diameter() / unit);
            for (Ring ring : rings) {
                if (Math.abs(ring.ratio() - ratio) < ALIKE) {
                    RimEvidence seen = place.evidence();
                    places.add(new Place(
                            rim.at(
                                    place.shape().x() - ring.x() * unit,
                                    place.shape().y() - ring.y() * unit),
                            new RimEvidence(
                                    TRUST * seen.support(), seen.uniformity(), seen.inSight(), seen.roughness())));
                }
            }
        }
        return places;
    }
}
