package org.plumbline.core.analysis.exercise;

import org.plumbline.core.analysis.ObservedStyle;
import org.plumbline.core.kinematics.Foot;
import org.plumbline.core.kinematics.Kinematics;
import org.plumbline.core.kinematics.Scale;
import org.plumbline.core.settings.AnalysisSettings;

/**
 * Conventional or sumo. Side-on the two differ little (biomechanics B1: sumo trunk 5 to 10 degrees more upright, knees 12
 * degrees more bent, feet turned out 42 against 14 degrees), and builds differ more than that, so the signs are weighed
 * against their spread and a style is given only where it is clearly the likelier one, the foot, the surest of them, says so as
 * well, and the posture does not speak against it.
 *
 * @param style which one
 * @param confidence how sure, 0..1
 */
record StyleGuess(ObservedStyle style, double confidence) {
    private static final StyleGuess UNKNOWN = new StyleGuess(ObservedStyle.UNKNOWN, 0);
    private static final double LEAST_CONFIDENCE = 0.9;
    /** A posture so much (as a logarithm, so four to one) for the other style leaves it unknown, whatever the foot says. */
    private static final double CONTRADICTION = 1.4;

    /** One sign of the style: what it is in both, and how much lifters and the measuring differ (one standard deviation). */
    private record Sign(double conventional, double sumo, double spread) {

        /** How much likelier a value makes sumo, as a logarithm; no value says more than one standard deviation beyond. */
        double forSumo(double value) {
            double low = Math.min(conventional, sumo) - spread;
            double high = Math.max(conventional, sumo) + spread;
            double seen = Math.clamp(value, low, high);
            double fromConventional = (seen - conventional) / spread;
            double fromSumo = (seen - sumo) / spread;
            return (fromConventional * fromConventional - fromSumo * fromSumo) / 2;
        }
    }

    /** Builds and arm angles alone move the trunk from 7 to 27 degrees (B1). */
    private static final Sign TRUNK = new Sign(20, 29, 9);

    private static final Sign KNEE = new Sign(122, 110, 13);
    /** Projected foot over trunk length: 0.51 at 14 degrees, 0.39 at 42; keypoints shorten both by a tenth. */
    private static final Sign FOOT = new Sign(0.46, 0.35, 0.045);

    /** Of ten lifters about three pull sumo; a guess at how clips are spread, no count. */
    private static final double PRIOR = Math.log(0.3 / 0.7);

    static StyleGuess of(Kinematics kinematics, AnalysisSettings settings, double trunkAtStart, double kneeAtStart) {
        return switch (settings.style()) {
            case CONVENTIONAL -> new StyleGuess(ObservedStyle.CONVENTIONAL, 1);
            case SUMO -> new StyleGuess(ObservedStyle.SUMO, 1);
            case AUTO -> {
                if (!(kinematics.foot() instanceof Foot.Planted foot)
                        || !(kinematics.scale() instanceof Scale.Calibrated scale)
                        || kinematics.trunkLengthPixels() <= 0) {
                    yield UNKNOWN;
                }
                double trunk = kinematics.trunkLengthPixels() * scale.metresPerPixelAtLifter();
                double share = (foot.toe().number() - foot.heel().number()) / trunk;
                yield weigh(trunkAtStart, kneeAtStart, share);
            }
        };
    }

    /**
     * Weighs the signs.
     *
     * @param trunk angle at the start, degrees; NaN where it was not seen, which leaves the style unknown
     * @param knee angle at the start, degrees; NaN where it was not seen
     * @param foot projected length over trunk length
     */
    static StyleGuess weigh(double trunk, double knee, double foot) {
        if (Double.isNaN(trunk) || Double.isNaN(foot)) {
            return UNKNOWN;
        }
        double posture = TRUNK.forSumo(trunk) + (Double.isNaN(knee) ? 0 : KNEE.forSumo(knee));
        // Trunk and knee follow one another: together they say about as much as one and a half of them.
        double sumo = PRIOR + 0.75 * posture + FOOT.forSumo(foot);
        double confidence = 1 / (1 + Math.exp(-Math.abs(sumo)));
        boolean footSaysSumo = FOOT.forSumo(foot) > 0;
        boolean postureContradicts = posture * sumo < 0 && Math.abs(posture) > CONTRADICTION;
        if (confidence < LEAST_CONFIDENCE || footSaysSumo != sumo > 0 || postureContradicts) {
            return UNKNOWN;
        }
        return new StyleGuess(sumo > 0 ? ObservedStyle.SUMO : ObservedStyle.CONVENTIONAL, confidence);
    }
}
