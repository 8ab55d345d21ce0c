package org.plumbline.core.lumbar;

/**
 * How far the lumbar part of the back's outline stands out from its chord (B of biomechanics C5, 3).
 *
 * @param percent of trunk length, + = rounded
 * @param error half-width of its 95 % interval from the samples' scatter
 */
record Bulge(double percent, double error) {
    /** About L5/S1 and C7. */
    private static final double CHORD_LOW = 0.22;

    private static final double CHORD_HIGH = 0.88;
    private static final double LUMBAR_LOW = 0.32;
    private static final double LUMBAR_HIGH = 0.50;
    private static final double STEP = 0.01;
    /** Neighbouring samples of one outline share their error; about every fifth is a new one (mask pixels). */
    private static final double INDEPENDENT = 4;

    static Bulge of(BackOutline outline) {
        RobustCubic fit = RobustCubic.fit(outline.places(), outline.offsets());
        double low = fit.at(CHORD_LOW);
        double high = fit.at(CHORD_HIGH);
        double sum = 0;
        int count = (int) Math.round((LUMBAR_HIGH - LUMBAR_LOW) / STEP) + 1;
        for (int i = 0; i < count; i++) {
            double q = LUMBAR_LOW + i * STEP;
            double chord = low + (high - low) * (q - CHORD_LOW) / (CHORD_HIGH - CHORD_LOW);
            sum += fit.at(q) - chord;
        }
        double scatter = 1.96 * fit.residual() / Math.sqrt(INDEPENDENT);
        return new Bulge(100 * sum / count, 100 * scatter);
    }
}
