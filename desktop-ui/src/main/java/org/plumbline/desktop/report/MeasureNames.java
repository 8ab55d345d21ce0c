package org.plumbline.desktop.report;

import java.util.List;
import org.plumbline.core.measure.MeasureId;

/** Measures as a lifter reads them, in the order of a lift. */
final class MeasureNames {

    /** What stands together in the table. */
    record Group(String title, List<MeasureId> measures) {}

    static final List<Group> GROUPS = List.of(
            new Group(
                    "Set-up, as the bar leaves the floor",
                    List.of(
                            MeasureId.BAR_TO_MIDFOOT_AT_LIFTOFF,
                            MeasureId.BAR_FOOT_FRACTION_AT_LIFTOFF,
                            MeasureId.TRUNK_AT_LIFTOFF,
                            MeasureId.KNEE_AT_LIFTOFF,
                            MeasureId.HIP_FRACTION_AT_LIFTOFF,
                            MeasureId.ARM_ANGLE_AT_LIFTOFF,
                            MeasureId.LUMBAR_PROXY_AT_LIFTOFF,
                            MeasureId.HIP_POP)),
            new Group(
                    "The pull",
                    List.of(
                            MeasureId.TRUNK_DROP,
                            MeasureId.HIP_SHOULDER_RISE_RATIO,
                            MeasureId.HIP_LEAD,
                            MeasureId.LUMBAR_PROXY_CHANGE,
                            MeasureId.LUMBAR_PROXY_MAX,
                            MeasureId.LUMBAR_PROXY_RANGE,
                            MeasureId.BAR_TO_MIDFOOT_MAX,
                            MeasureId.BAR_DRIFT_FORWARD,
                            MeasureId.BAR_LEG_GAP,
                            MeasureId.BAR_DIP,
                            MeasureId.NECK_EXTENSION,
                            MeasureId.FOOT_SLIP,
                            MeasureId.HEEL_LIFT)),
            new Group(
                    "Lockout",
                    List.of(
                            MeasureId.HIP_AT_LOCKOUT,
                            MeasureId.KNEE_AT_LOCKOUT,
                            MeasureId.TRUNK_AT_LOCKOUT,
                            MeasureId.LEAN_BACK)),
            new Group(
                    "Time, speed, distance",
                    List.of(
                            MeasureId.CONCENTRIC,
                            MeasureId.ECCENTRIC,
                            MeasureId.MEAN_CONCENTRIC_VELOCITY,
                            MeasureId.PEAK_VELOCITY,
                            MeasureId.LOWERING_PEAK_SPEED,
                            MeasureId.RANGE_OF_MOTION,
                            MeasureId.STICKING_VELOCITY,
                            MeasureId.STICKING_DEPTH,
                            MeasureId.STICKING_HEIGHT)));

    private MeasureNames() {}

    static String name(MeasureId id) {
        return switch (id) {
            case TRUNK_AT_LIFTOFF -> "Trunk above horizontal";
            case HIP_FRACTION_AT_LIFTOFF -> "Hip height (0 knee, 1 shoulder)";
            case KNEE_AT_LIFTOFF -> "Knee angle";
            case ARM_ANGLE_AT_LIFTOFF -> "Shoulders ahead of the bar";
            case TRUNK_DROP -> "Trunk drop before the knee";
            case HIP_SHOULDER_RISE_RATIO -> "Hip rise for each shoulder rise";
            case HIP_LEAD -> "Hips lead shoulders by";
            case HIP_POP -> "Hip pop before lift-off (of trunk length)";
            case BAR_TO_MIDFOOT_AT_LIFTOFF -> "Bar in front of midfoot";
            case BAR_FOOT_FRACTION_AT_LIFTOFF -> "Bar over the foot (0 heel, 1 toe)";
            case BAR_TO_MIDFOOT_MAX -> "Bar farthest from midfoot";
            case BAR_DRIFT_FORWARD -> "Bar drift forward";
            case BAR_LEG_GAP -> "Bar away from the legs";
            case BAR_DIP -> "Bar dip on the way up";
            case LUMBAR_PROXY_AT_LIFTOFF -> "Lumbar proxy";
            case LUMBAR_PROXY_CHANGE -> "Lumbar proxy change under load";
            case LUMBAR_PROXY_MAX -> "Lumbar proxy, most";
            case LUMBAR_PROXY_RANGE -> "Lumbar proxy, range";
            case HIP_AT_LOCKOUT -> "Hip angle";
            case KNEE_AT_LOCKOUT -> "Knee angle";
            case TRUNK_AT_LOCKOUT -> "Trunk above horizontal";
            case LEAN_BACK -> "Lean back past standing";
            case CONCENTRIC -> "Way up";
            case ECCENTRIC -> "Way down";
            case MEAN_CONCENTRIC_VELOCITY -> "Mean speed up";
            case PEAK_VELOCITY -> "Peak speed up";
            case LOWERING_PEAK_SPEED -> "Peak speed down";
            case RANGE_OF_MOTION -> "Bar travel";
            case NECK_EXTENSION -> "Head back against the trunk";
            case FOOT_SLIP -> "Foot slip";
            case HEEL_LIFT -> "Heel lift";
            case STICKING_VELOCITY -> "Slowest in the sticking region";
            case STICKING_DEPTH -> "Speed lost there (share of the peak before)";
            case STICKING_HEIGHT -> "Where (share of the way up)";
        };
    }
}
