package org.plumbline.vision.bar.path;

import java.util.List;
import java.util.Optional;

/**
 * What the end of the bar looks like: many frames laid over each other end on end, in which the plate behind it blurs. An
 * end is round: rings of it are of one grey each about its middle, whether it is light, dark, hollow or capped.
 *
 * @param tip the end's way, of its middle
 * @param look around the middle
 * @param roundness share of the differences within it that lie between its rings rather than within them
 * @param relief grey levels between its rings, one standard deviation
 */
record SleeveCap(SleeveTip tip, FaceGrid look, double roundness, double relief) {
    private static final int SIDE = 49;
    /** Half-extents of the plate around the end. */
    private static final double REACH = 0.36;

    private static final double SMALLEST_RING = 0.015;
    private static final double RING_STEP = 0.015;
    /** The end of a 50-mm sleeve on a 450-mm plate has 0.11, nearer to the camera up to 0.15, with its edge. */
    private static final int RINGS = 10;

    private static final int ANGLES = 24;
    private static final int FEWEST_ANGLES = 9;
    /** An end so near to the plate's centre hides its own sleeve. */
    private static final double BEFORE_CENTRE = 0.08;
    /** The end's own middle, and what an error of it needs, belongs to the outer half. */
    private static final double INWARDS = 0.02;

    private static final double LEAST_KNOWN = 0.4;
    private static final double SEARCH = 0.1;
    private static final double FINEST = 0.0025;
    /** Around the middle what is looked for in a frame. */
    private static final double TEMPLATE = 0.14;

    private static final double TEMPLATE_STEP = 0.02;
    private static final double STRAY = 0.1;

    /** Lays the frames over each other along a way, and finds the middle of what appears. */
    static Optional<SleeveCap> of(List<PlatePlace> places, SleeveTip tip) {
        FaceGrid look = laidOver(places, tip);
        double across = 0;
        double down = 0;
        double[] best = rings(look, 0, 0);
        for (double step = SEARCH / 4; step > FINEST; ) {
            double bestAcross = across;
            double bestDown = down;
            for (int i = 0; i < 9; i++) {
                double x = across + (i % 3 - 1) * step;
                double y = down + (Math.floorDiv(i, 3) - 1) * step;
                double[] found = rings(look, x, y);
                if (Math.hypot(x, y) <= SEARCH && found[0] > best[0]) {
                    best = found;
                    bestAcross = x;
                    bestDown = y;
                }
            }
            boolean better = bestAcross != across || bestDown != down;
            across = bestAcross;
            down = bestDown;
            step = better ? step : step / 2;
        }
        if (best[0] <= 0) {
            return Optional.empty();
        }
        SleeveTip middle = tip.moved(across, down);
        return Optional.of(new SleeveCap(middle, laidOver(places, middle), best[0], best[1]));
    }

    /** Typical grey around the end; what lies towards the plate's centre is the sleeve, not the end. */
    private static FaceGrid laidOver(List<PlatePlace> places, SleeveTip tip) {
        double[] greys = new double[places.size()];
        return FaceGrid.of(SIDE, REACH, (across, down) -> {
            int known = 0;
            for (PlatePlace place : places) {
                double x = tip.across(place);
                double y = tip.down(place);
                double length = Math.hypot(x, y);
                boolean outer = length < BEFORE_CENTRE || across * x + down * y >= -INWARDS * length;
                double grey = outer ? place.face().at(x + across, y + down) : Double.NaN;
                if (Double.isFinite(grey)) {
                    greys[known++] = grey;
                }
            }
            return known < LEAST_KNOWN * places.size() ? Double.NaN : FaceGrid.median(greys, known);
        });
    }

    /** Roundness and relief about a place. */
    private static double[] rings(FaceGrid look, double across, double down) {
        double n = 0;
        double sum = 0;
        double squares = 0;
        double between = 0;
        for (int ring = 0; ring < RINGS; ring++) {
            double radius = SMALLEST_RING + ring * RING_STEP;
            double onRing = 0;
            int known = 0;
            for (int i = 0; i < ANGLES; i++) {
                double angle = 2 * Math.PI * i / ANGLES;
                double grey = look.at(across + radius * Math.cos(angle), down + radius * Math.sin(angle));
                if (Double.isFinite(grey)) {
                    known++;
                    onRing += grey;
                    squares += radius * grey * grey;
                }
            }
            if (known < FEWEST_ANGLES) {
                return new double[] {0, 0};
            }
            n += radius * known;
            sum += radius * onRing;
            between += radius * onRing * onRing / known;
        }
        double mean = sum / n;
        double all = squares / n - mean * mean;
        double rings = between / n - mean * mean;
        return new double[] {all <= 0 ? 0 : rings / all, Math.sqrt(Math.max(0, rings))};
    }

    /**
     * Where the end is in one frame.
     *
     * @param tip the way as this frame has it
     * @param likeness correlation with the typical look; NaN where the end's place is out of sight
     */
    record Found(SleeveTip tip, double likeness) {}

    /** Looks for the end in one frame, near where the whole shot has it. */
    Found in(PlatePlace place) {
        SleeveTip best = tip;
        double most = likeness(place, tip);
        for (double step = STRAY / 2; step > FINEST; ) {
            SleeveTip better = best;
            for (int i = 0; i < 9; i++) {
                SleeveTip moved = best.moved((i % 3 - 1) * step, (Math.floorDiv(i, 3) - 1) * step);
                double stray = Math.hypot(moved.across() - tip.across(), moved.down() - tip.down());
                double likeness = stray <= STRAY ? likeness(place, moved) : 0;
                if (likeness > most) {
                    most = likeness;
                    better = moved;
                }
            }
            step = better.equals(best) ? step / 2 : step;
            best = better;
        }
        return new Found(best, most);
    }

    /** Correlation of what a frame shows at a place with the end's look. */
    private double likeness(PlatePlace place, SleeveTip at) {
        double n = 0;
        double a = 0;
        double b = 0;
        double aa = 0;
        double bb = 0;
        double ab = 0;
        for (double down = -TEMPLATE; down <= TEMPLATE; down += TEMPLATE_STEP) {
            for (double across = -TEMPLATE; across <= TEMPLATE; across += TEMPLATE_STEP) {
                if (Math.hypot(across, down) <= TEMPLATE) {
                    double there = place.face().at(at.across(place) + across, at.down(place) + down);
                    double here = look.at(across, down);
                    if (!Double.isFinite(here)) {
                        continue;
                    }
                    if (!Double.isFinite(there)) {
                        return Double.NaN;
                    }
                    n++;
                    a += there;
                    b += here;
                    aa += there * there;
                    bb += here * here;
                    ab += there * here;
                }
            }
        }
        double spread = (aa - a * a / n) * (bb - b * b / n);
        return spread <= 0 ? 0 : (ab - a * b / n) / Math.sqrt(spread);
    }
}
