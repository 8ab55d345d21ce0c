package org.plumbline.core.analysis.exercise;

import org.plumbline.core.analysis.ObservedStyle;
import org.plumbline.core.kinematics.Foot;
import org.plumbline.core.kinematics.Kinematics;
import org.plumbline.core.kinematics.Scale;
import org.plumbline.core.settings.AnalysisSettings;

/**
 * Conventional or sumo. Side-on the two differ little (biomechanics B1: sumo trunk 5 to 10 degrees more upright, feet turned
 * out 42 against 14 degrees), so a guess is given only where trunk and foot agree clearly.
 */
final class StyleGuess {
    private static final double SUMO_TRUNK = 45;
    private static final double CONVENTIONAL_TRUNK = 32;
    /** Projected foot over trunk length: 0.53 straight, 0.51 at 14 degrees, 0.39 at 42; keypoints shorten it by a tenth. */
    private static final double SUMO_FOOT = 0.34;

    private static final double CONVENTIONAL_FOOT = 0.42;

    private StyleGuess() {}

    static ObservedStyle of(Kinematics kinematics, AnalysisSettings settings, double trunkAtStart) {
        return switch (settings.style()) {
            case CONVENTIONAL -> ObservedStyle.CONVENTIONAL;
            case SUMO -> ObservedStyle.SUMO;
            case AUTO -> guess(kinematics, trunkAtStart);
        };
    }

    private static ObservedStyle guess(Kinematics kinematics, double trunkAtStart) {
        if (!(kinematics.foot() instanceof Foot.Planted foot)
                || !(kinematics.scale() instanceof Scale.Calibrated scale)
                || kinematics.trunkLengthPixels() <= 0) {
            return ObservedStyle.UNKNOWN;
        }
        double trunk = kinematics.trunkLengthPixels() * scale.metresPerPixelAtLifter();
        double share = (foot.toe().number() - foot.heel().number()) / trunk;
        if (trunkAtStart > SUMO_TRUNK && share < SUMO_FOOT) {
            return ObservedStyle.SUMO;
        }
        return trunkAtStart < CONVENTIONAL_TRUNK && share > CONVENTIONAL_FOOT
                ? ObservedStyle.CONVENTIONAL
                : ObservedStyle.UNKNOWN;
    }
}
