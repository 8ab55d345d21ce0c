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
        double[] cost = costs(levelled);
        int best = least(cost);
        double misfit = Math.sqrt(cost[best] / levelled.weight());
        for (int round = 0; round < ROUNDS; round++) {
            levelled = levelled.without(bent[best], NOISE);
            cost = costs(levelled);
            best = least(cost);
        }
        if (best == 0 || best == bent.length - 1) {
            return new Flexion(LEAST + best, MOST, misfit);
        }
        double bend = cost[best - 1] - 2 * cost[best] + cost[best + 1];
        double peak = (cost[best - 1] - cost[best + 1]) / (2 * bend);
        double variance = Math.max(cost[best] / levelled.weight(), NOISE * NOISE);
        double error = 1.96 * Math.sqrt(INDEPENDENT * 2 * variance / bend);
        return new Flexion(LEAST + best + peak, Math.min(MOST, error), misfit);
    }

    private double[] costs(LevelledOutline outline) {
        double[] cost = new double[bent.length];
        for (int i = 0; i < bent.length; i++) {
            cost[i] = outline.cost(bent[i]);
        }
        return cost;
    }

    private static int least(double[] cost) {
        int best = 0;
        for (int i = 1; i < cost.length; i++) {
            best = cost[i] < cost[best] ? i : best;
        }
        return best;
    }
}
