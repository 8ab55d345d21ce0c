package org.plumbline.core.lumbar;

/**
 * Reads how far a back is bent from its outline: the flexion whose bent reference lies closest to it. Where the network puts
 * hip and shoulder must not matter: a shift and a tilt of the line are free, and the outline may slide along the line as far
 * as keypoints usually do. Stations that don't fit the rest, a fold or a block of the codec, lose their say.
 */
final class FlexionFit {
    private static final int LEAST = -45;
    private static final int MOST = 95;
    /** What an edge is off by at least, trunk lengths: 1 to 2 mm. */
    private static final double NOISE = 0.003;
    /** Neighbouring stations share their error: about every fifth is a new one. */
    private static final double INDEPENDENT = 5;

    private static final int ROUNDS = 3;
    /** Degrees between the flexions that are tried first. */
    private static final int COARSE = 7;

    private final double[][] bent = new double[MOST - LEAST + 1][];

    /**
     * A reading.
     *
     * @param degrees of flexion against the reference
     * @param error half-width of its 95 % interval, from how well the outline fits
     * @param misfit typical distance of the outline from the bent reference, trunk lengths
     */
    record Flexion(double degrees, double error, double misfit) {}

    FlexionFit(ReferenceBack reference) {
        for (int i = 0; i < bent.length; i++) {
            bent[i] = reference.bent(LEAST + i);
        }
    }

    /** Reads an outline that is known at most stations. */
    Flexion of(BackOutline outline) {
        LevelledOutline levelled = new LevelledOutline(outline, NOISE * NOISE / INDEPENDENT);
        int start = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < bent.length; i += COARSE) {
            double cost = levelled.cost(bent[i]);
            if (cost < least) {
                least = cost;
                start = i;
            }
        }
        int best = descend(levelled, start);
        double misfit = Math.sqrt(levelled.cost(bent[best]) / levelled.weight());
        for (int round = 0; round < ROUNDS; round++) {
            levelled = levelled.without(bent[best], NOISE);
            best = descend(levelled, best);
        }
        if (best == 0 || best == bent.length - 1) {
            return new Flexion(LEAST + best, MOST, misfit);
        }
        double here = levelled.cost(bent[best]);
        double below = levelled.cost(bent[best - 1]);
        double above = levelled.cost(bent[best + 1]);
        double bend = below - 2 * here + above;
        double peak = (below - above) / (2 * bend);
        double variance = Math.max(here / levelled.weight(), NOISE * NOISE);
        double error = 1.96 * Math.sqrt(INDEPENDENT * 2 * variance / bend);
        return new Flexion(LEAST + best + peak, Math.min(MOST, error), misfit);
    }

    /** Goes downhill from a flexion, a degree at a time. */
    private int descend(LevelledOutline outline, int start) {
        int best = start;
        double least = outline.cost(bent[start]);
        for (int way : new int[] {1, -1}) {
            for (int next = best + way; next >= 0 && next < bent.length; next += way) {
                double cost = outline.cost(bent[next]);
                if (cost >= least) {
                    break;
                }
                least = cost;
                best = next;
            }
        }
        return best;
    }
}
