package org.plumbline.core.kinematics.build;

/**
 * How far the plate's face is from the camera.
 *
 * @param metres the distance
 * @param share half-width of its 95 % interval as a share of it
 */
record PlateDistance(double metres, double share) {
    /**
     * From a plate's face to the end of the sleeve: a sleeve of 0.415 m less the thickness of one to three plates. Natural
     * logarithm, one standard deviation.
     */
    private static final double SLEEVE_AHEAD = 0.33;

    private static final double SLEEVE_SPREAD = 0.20;
    /** Phones' usual lenses with video crop; other lenses and picture crops are not rare (logarithm). */
    private static final double FOCAL_SPREAD = 0.25;
    /** Where the two disagree by more, what was followed is not the sleeve's end but another point of the bar. */
    private static final double ALIKE = 2;

    /**
     * Tells the distance from the usual focal length, and from how much further the bar's end goes than the plate.
     *
     * @param usual distance by the usual focal length
     */
    static PlateDistance of(double usual, BarAxis axis) {
        if (!axis.known()) {
            return new PlateDistance(usual, ErrorBudget.FOCAL_SHARE);
        }
        double bySleeve = Math.log(SLEEVE_AHEAD * (1 + 1 / axis.share()));
        double byFocal = Math.log(usual);
        if (Math.abs(bySleeve - byFocal) > ALIKE * Math.hypot(SLEEVE_SPREAD, FOCAL_SPREAD)) {
            return new PlateDistance(usual, 1.96 * FOCAL_SPREAD);
        }
        double sleeve = 1 / (SLEEVE_SPREAD * SLEEVE_SPREAD);
        double focal = 1 / (FOCAL_SPREAD * FOCAL_SPREAD);
        double mean = (sleeve * bySleeve + focal * byFocal) / (sleeve + focal);
        return new PlateDistance(Math.exp(mean), 1.96 / Math.sqrt(sleeve + focal));
    }
}
