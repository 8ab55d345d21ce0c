package org.plumbline.vision.bar.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where on the plate's face something moves as the end of the bar must: with the plate, but further, evenly. Two frames are
 * alike at such a place when it is followed, and less alike when it is looked for where the plate itself took it; prints,
 * rings and hub are the other way round. What leads from the plate's centre to the end is the sleeve, every point of which moves so
 * by its own share; a shadow, a reflection or a leg behind a hole has nothing of the kind.
 */
final class SleeveMotion {
    /** Ends nearer to the camera than the plate by 0.12 m at 3.5 m up to 0.42 m at 1.5 m. */
    private static final double LEAST_SHARE = 0.035;

    /** Shares are tried in steps of a sixth of an octave, so that half of one is six steps below. */
    private static final int STEPS_PER_OCTAVE = 6;

    private static final int STEPS = 27;
    static final int SIDE = 64;
    static final double REACH = 1.15;
    /** Beyond this the background is seen, which moves in its own way. */
    private static final double ON_PLATE = 0.95;
    /** Half-thickness of the end with its edge: a sleeve of 50 mm on a plate of 450 mm, nearer by up to a quarter. */
    private static final double END = 0.13;
    /** Grey levels; a higher step, such as light through a hole, tells no more. */
    private static final double MOST_STEP = 60;
    /** Frames between which the plate moves less than this share of its way tell little. */
    private static final double LEAST_WAY = 0.35;

    private static final double LEAST_PAIRS = 0.25;
    /** Of the end's gain, that of the sleeve at 0.7 and at half its length. */
    private static final double NEAR_END = 0.25;

    private static final double HALF_WAY = 0.1;
    /** Noise of a grey level, compressed. */
    private static final double NOISE = 3;

    private static final int MOST_CANDIDATES = 12;

    /**
     * A place that moves so.
     *
     * @param tip the way of it
     * @param score how well: grey levels won by following it, by how much of the difference that explains
     */
    record Candidate(SleeveTip tip, double score) {}

    /** What following each place of the face wins, by one share. */
    private static final class Layer {
        /** Grey levels; NaN where too few frames show it. */
        private final double[] gain;
        /** Grey levels that there are without following. */
        private final double[] difference;

        private Layer(double[] gain, double[] difference) {
            this.gain = gain;
            this.difference = difference;
        }
    }

    private final List<PlatePlace> places;
    private final double travel;

    SleeveMotion(List<PlatePlace> places) {
        this.places = places;
        double most = 0;
        for (PlatePlace place : places) {
            most = Math.max(most, place.distance(places.getFirst()));
        }
        travel = most;
    }

    /** Returns places that may be the end, likeliest first. */
    List<Candidate> candidates() {
        List<Layer> layers = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            layers.add(layer(share(step)));
        }
        List<Candidate> all = new ArrayList<>();
        for (int step = STEPS_PER_OCTAVE; step < STEPS; step++) {
            for (int cell = 0; cell < SIDE * SIDE; cell++) {
                double score = score(layers, step, cell);
                if (score > 0) {
                    double across = FaceGrid.place(cell % SIDE, SIDE, REACH);
                    double down = FaceGrid.place(Math.floorDiv(cell, SIDE), SIDE, REACH);
                    all.add(new Candidate(new SleeveTip(share(step), across, down), score));
                }
            }
        }
        all.sort(Comparator.comparingDouble(Candidate::score).reversed());
        List<Candidate> best = new ArrayList<>();
        for (Candidate candidate : all) {
            if (best.size() < MOST_CANDIDATES
                    && best.stream().noneMatch(b -> candidate.tip().isNear(b.tip()))) {
                best.add(candidate);
            }
        }
        return best;
    }

    private static double share(int step) {
        return LEAST_SHARE * Math.pow(2, (double) step / STEPS_PER_OCTAVE - 1);
    }

    private static double score(List<Layer> layers, int step, int cell) {
        double gain = layers.get(step).gain[cell];
        double near = layers.get(step - STEPS_PER_OCTAVE / 2).gain[towards(cell, Math.sqrt(0.5))];
        double half = layers.get(step - STEPS_PER_OCTAVE).gain[towards(cell, 0.5)];
        if (!(gain > 0) || !(near >= NEAR_END * gain) || !(half >= HALF_WAY * gain)) {
            return 0;
        }
        double explained = gain / Math.max(NOISE, layers.get(step).difference[cell]);
        return gain * explained + (Math.min(near, gain) + Math.min(half, gain)) / 2;
    }

    /** The cell at a share of the way from the middle to another cell. */
    private static int towards(int cell, double share) {
        double middle = (SIDE - 1) / 2.0;
        int column = (int) Math.round(middle + share * (cell % SIDE - middle));
        int row = (int) Math.round(middle + share * (Math.floorDiv(cell, SIDE) - middle));
        return row * SIDE + column;
    }

    private Layer layer(double share) {
        double[] gain = new double[SIDE * SIDE];
        double[] difference = new double[SIDE * SIDE];
        int[] met = new int[SIDE * SIDE];
        int pairs = 0;
        for (int i = 0; i < places.size(); i++) {
            for (int j = i + 1; j < places.size(); j++) {
                if (places.get(i).distance(places.get(j)) >= LEAST_WAY * travel) {
                    pairs++;
                    compare(places.get(i), places.get(j), share, gain, difference, met);
                }
            }
        }
        for (int cell = 0; cell < gain.length; cell++) {
            boolean known = met[cell] > 0 && met[cell] >= LEAST_PAIRS * pairs;
            gain[cell] = known ? gain[cell] / met[cell] : Double.NaN;
            difference[cell] = known ? difference[cell] / met[cell] : Double.NaN;
        }
        return new Layer(overEnd(gain), overEnd(difference));
    }

    private static void compare(
            PlatePlace one, PlatePlace other, double share, double[] gain, double[] difference, int[] met) {
        for (int cell = 0; cell < gain.length; cell++) {
            SleeveTip tip = new SleeveTip(
                    share,
                    FaceGrid.place(cell % SIDE, SIDE, REACH),
                    FaceGrid.place(Math.floorDiv(cell, SIDE), SIDE, REACH));
            double x1 = tip.across(one);
            double y1 = tip.down(one);
            double x2 = tip.across(other);
            double y2 = tip.down(other);
            if (Math.max(x1 * x1 + y1 * y1, x2 * x2 + y2 * y2) > ON_PLATE * ON_PLATE) {
                continue;
            }
            double followed = step(one.face().at(x1, y1), other.face().at(x2, y2));
            double left = step(one.face().at(x1, y1), other.face().at(x1, y1));
            double taken = step(one.face().at(x2, y2), other.face().at(x2, y2));
            double stayed = (left + taken) / 2;
            if (Double.isFinite(followed) && Double.isFinite(stayed)) {
                gain[cell] += stayed - followed;
                difference[cell] += stayed;
                met[cell]++;
            }
        }
    }

    private static double step(double a, double b) {
        return Math.min(MOST_STEP, Math.abs(a - b));
    }

    /** Mean over a disc as large as the end; NaN where half of it is unknown. */
    private static double[] overEnd(double[] cells) {
        double radius = END * SIDE / (2 * REACH);
        int reach = (int) radius;
        double[] mean = new double[cells.length];
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                double sum = 0;
                int met = 0;
                int all = 0;
                for (int dr = -reach; dr <= reach; dr++) {
                    for (int dc = -reach; dc <= reach; dc++) {
                        if (dr * dr + dc * dc <= radius * radius) {
                            all++;
                            boolean inside = row + dr >= 0 && row + dr < SIDE && column + dc >= 0 && column + dc < SIDE;
                            double cell = inside ? cells[(row + dr) * SIDE + column + dc] : Double.NaN;
                            if (Double.isFinite(cell)) {
                                sum += cell;
                                met++;
                            }
                        }
                    }
                }
                mean[row * SIDE + column] = 2 * met >= all ? sum / met : Double.NaN;
            }
        }
        return mean;
    }
}
