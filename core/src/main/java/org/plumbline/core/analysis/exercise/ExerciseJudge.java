package org.plumbline.core.analysis.exercise;

import org.plumbline.core.analysis.Exercise;
import org.plumbline.core.analysis.ExerciseVerdict;
import org.plumbline.core.analysis.ObservedStyle;
import org.plumbline.core.kinematics.Kinematics;
import org.plumbline.core.settings.AnalysisSettings;

/**
 * Judges whether a clip shows a deadlift: a bar that rises from near the floor in hands that hang from straight arms, while
 * the trunk opens from a bend to upright, and that ends at the thighs. Each thing that speaks against it is said in the
 * user's words; where too little was seen the answer is "unclear".
 */
public final class ExerciseJudge {
    /** Hanging straight arms put the bar 1.2 to 1.4 trunk lengths below the shoulders (B9: 0.386 over 0.288). */
    private static final double LEAST_HANG = 0.80;

    private static final double LEAST_WRIST_HANG = 0.75;
    private static final double LEAST_RANGE = 0.40;
    private static final double LEAST_SEEN = 0.30;
    private static final double MOST_BAR_HANG = 2.0;
    private static final double CLEAR_HANG = 0.95;
    private static final double BENT = 70;
    private static final double UPRIGHT = 60;
    private static final double LEAST_OPENING = 22;
    private static final double MOST_OVER_HIP = 0.45;
    private static final double LOW_BAR_OVER_KNEE = 0.15;
    private static final double OFF_FLOOR = 0.20;
    private static final double STIFF_BAR_OVER_KNEE = -0.35;
    private static final double LYING_SECONDS = 0.20;
    /** A bar that lies still for so long well above the floor lies on blocks. */
    private static final double ON_BLOCKS_SECONDS = 0.5;

    private static final double STIFF_KNEE = 140;

    /** The height of the turn and the posture in it both say so, or only one of them. */
    private static final double SURELY_ROMANIAN = 0.95;

    private static final double LIKELY_ROMANIAN = 0.8;

    private static final String NEVER_LIES =
            "; it is never seen on the floor, so this is a Romanian deadlift or begins in" + " the middle of a pull";

    private ExerciseJudge() {}

    /** Judges kinematics; lengths without a scale do no harm. */
    public static ExerciseVerdict judge(Kinematics kinematics, AnalysisSettings settings) {
        Evidence evidence = Evidence.of(kinematics, settings.plateDiameter().metres() / 2);
        return judge(evidence, kinematics, settings);
    }

    private static ExerciseVerdict judge(Evidence e, Kinematics kinematics, AnalysisSettings settings) {
        if (e.seenShare() < LEAST_SEEN) {
            return no(0.9, "hardly anybody is in the picture");
        }
        if (Double.isNaN(e.range())) {
            return unclear("no bar and no hands could be followed");
        }
        if (e.range() < LEAST_RANGE) {
            return no(0.85, "nothing is lifted: the bar stays where it is");
        }
        if (Double.isNaN(e.barHang()) || Double.isNaN(e.trunkHigh())) {
            return unclear("shoulders or trunk were not seen while the bar moved");
        }
        if (e.barHang() > MOST_BAR_HANG) {
            return unclear("the bar that moves is out of the lifter's reach");
        }
        if (e.barHang() < LEAST_HANG) {
            return no(0.9, armsReason(e));
        }
        if (e.barOverHipHigh() > MOST_OVER_HIP) {
            return no(0.85, "the bar ends well above the hips, where straight hanging arms can't hold it");
        }
        if (e.trunkHigh() < UPRIGHT && !(e.trunkHigh() - e.trunkLow() >= LEAST_OPENING)) {
            return no(0.8, "the trunk stays bent while the bar goes up and down");
        }
        if (e.trunkHigh() - e.trunkLow() < LEAST_OPENING) {
            return no(0.8, "the trunk hardly opens while the bar rises");
        }
        if (Double.isNaN(e.trunkLow())) {
            return maybeCutOff(e, kinematics, settings);
        }
        if (e.trunkLow() > BENT) {
            return no(0.7, "the trunk is upright from the start");
        }
        return deadlift(e, kinematics, settings);
    }

    private static String armsReason(Evidence e) {
        if (e.trunkHigh() < 30 || e.trunkHigh() > 150) {
            return "the lifter lies down and the arms don't hang";
        }
        return e.barHang() < 0.35
                ? "the bar is held at the shoulders or higher, not in hanging arms"
                : "the arms bend while the bar rises; in a deadlift they hang straight";
    }

    /** The bar's low place was never seen in the hands: the clip starts late. */
    private static ExerciseVerdict maybeCutOff(Evidence e, Kinematics kinematics, AnalysisSettings settings) {
        return e.trunkHigh() >= UPRIGHT
                ? verdict(
                        0.5,
                        "the bar hangs in straight arms at the end, but its start was not seen",
                        e,
                        kinematics,
                        settings)
                : unclear("neither the start nor the end of the lift was seen");
    }

    private static ExerciseVerdict deadlift(Evidence e, Kinematics kinematics, AnalysisSettings settings) {
        double confidence = 0.97;
        confidence -= Double.isNaN(e.floorGap()) ? 0.1 : 0;
        confidence -= e.barHang() < CLEAR_HANG ? 0.1 : 0;
        confidence -= e.hang() < LEAST_WRIST_HANG ? 0.1 : 0;
        confidence -= e.trunkHigh() < 75 ? 0.1 : 0;
        confidence -= e.trunkHigh() - e.trunkLow() < 35 ? 0.1 : 0;
        confidence -= e.barOverKneeLow() > LOW_BAR_OVER_KNEE ? 0.15 : 0;
        return verdict(
                confidence,
                "the bar rises in straight hanging arms while the trunk opens to upright",
                e,
                kinematics,
                settings);
    }

    private static ExerciseVerdict verdict(
            double confidence, String reason, Evidence e, Kinematics kinematics, AnalysisSettings settings) {
        boolean offFloor = e.turnsLow() && e.floorGap() > OFF_FLOOR && e.restsLow() < ON_BLOCKS_SECONDS;
        boolean turnsInTheAir = e.turnsLow()
                && e.restsLow() < LYING_SECONDS
                && e.kneeLow() > STIFF_KNEE
                && e.barOverKneeLow() > STIFF_BAR_OVER_KNEE;
        if (offFloor || turnsInTheAir) {
            return new ExerciseVerdict(
                    Exercise.DEADLIFT,
                    confidence,
                    "a Romanian deadlift: the bar turns round above the floor, so there is no repetition from the floor",
                    ObservedStyle.ROMANIAN,
                    offFloor && turnsInTheAir ? SURELY_ROMANIAN : LIKELY_ROMANIAN);
        }
        boolean neverLies = e.floorGap() > OFF_FLOOR && e.restsLow() < LYING_SECONDS;
        StyleGuess style = StyleGuess.of(kinematics, settings, e.trunkLow(), e.kneeLow());
        return new ExerciseVerdict(
                Exercise.DEADLIFT,
                confidence,
                neverLies ? reason + NEVER_LIES : reason,
                style.style(),
                style.confidence());
    }

    private static ExerciseVerdict no(double confidence, String reason) {
        return new ExerciseVerdict(Exercise.NOT_A_DEADLIFT, confidence, reason, ObservedStyle.UNKNOWN);
    }

    private static ExerciseVerdict unclear(String reason) {
        return new ExerciseVerdict(Exercise.UNCLEAR, 0.3, reason, ObservedStyle.UNKNOWN);
    }
}
