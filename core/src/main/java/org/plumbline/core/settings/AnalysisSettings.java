package org.plumbline.core.settings;

import org.plumbline.core.quantity.Length;

/**
 * Everything a user may set that influences the analysis of a captured lift.
 *
 * @param style kind of deadlift
 * @param goal what the lifter trains for
 * @param plateDiameter of the near plate's disc
 * @param stature the lifter's height
 * @param slowMotionFactor capture frame rate over playback frame rate; 1 for real time
 */
public record AnalysisSettings(Style style, Goal goal, Length plateDiameter, Stature stature, double slowMotionFactor) {

    /** Diameter of a competition disc (biomechanics B5). */
    public static final Length STANDARD_PLATE = Length.ofCentimetres(45);

    public AnalysisSettings {
        if (plateDiameter.metres() <= 0) {
            throw new IllegalArgumentException("a plate has a positive diameter");
        }
        if (!(slowMotionFactor > 0)) {
            throw new IllegalArgumentException("the slow-motion factor is positive");
        }
    }

    public static AnalysisSettings defaults() {
        return new AnalysisSettings(Style.AUTO, Goal.GENERAL, STANDARD_PLATE, new Stature.Unknown(), 1);
    }
}
