package org.plumbline.core.measure;

import org.plumbline.core.quantity.Unit;

/** The measures of a repetition, named as in {@code analysis.json}; biomechanics C4 has the formulas. */
public enum MeasureId {
    TRUNK_AT_LIFTOFF("trunk_at_liftoff_deg", Unit.DEGREE),
    HIP_FRACTION_AT_LIFTOFF("hip_fraction_at_liftoff", Unit.RATIO),
    KNEE_AT_LIFTOFF("knee_at_liftoff_deg", Unit.DEGREE),
    ARM_ANGLE_AT_LIFTOFF("arm_angle_at_liftoff_deg", Unit.DEGREE),
    TRUNK_DROP("trunk_drop_deg", Unit.DEGREE),
    HIP_SHOULDER_RISE_RATIO("hip_shoulder_rise_ratio", Unit.RATIO),
    HIP_LEAD("hip_lead_s", Unit.SECOND),
    HIP_POP("hip_pop", Unit.RATIO),
    BAR_TO_MIDFOOT_AT_LIFTOFF("bar_to_midfoot_at_liftoff_cm", Unit.CENTIMETRE),
    BAR_FOOT_FRACTION_AT_LIFTOFF("bar_foot_fraction_at_liftoff", Unit.RATIO),
    BAR_TO_MIDFOOT_MAX("bar_to_midfoot_max_cm", Unit.CENTIMETRE),
    BAR_DRIFT_FORWARD("bar_drift_forward_cm", Unit.CENTIMETRE),
    BAR_LEG_GAP("bar_leg_gap_cm", Unit.CENTIMETRE),
    BAR_DIP("bar_dip_cm", Unit.CENTIMETRE),
    LUMBAR_PROXY_AT_LIFTOFF("lumbar_proxy_at_liftoff_deg", Unit.DEGREE),
    LUMBAR_PROXY_CHANGE("lumbar_proxy_change_deg", Unit.DEGREE),
    LUMBAR_PROXY_MAX("lumbar_proxy_max_deg", Unit.DEGREE),
    LUMBAR_PROXY_RANGE("lumbar_proxy_range_deg", Unit.DEGREE),
    HIP_AT_LOCKOUT("hip_at_lockout_deg", Unit.DEGREE),
    KNEE_AT_LOCKOUT("knee_at_lockout_deg", Unit.DEGREE),
    TRUNK_AT_LOCKOUT("trunk_at_lockout_deg", Unit.DEGREE),
    LEAN_BACK("lean_back_deg", Unit.DEGREE),
    CONCENTRIC("concentric_s", Unit.SECOND),
    ECCENTRIC("eccentric_s", Unit.SECOND),
    MEAN_CONCENTRIC_VELOCITY("mean_concentric_velocity_mps", Unit.METRE_PER_SECOND),
    PEAK_VELOCITY("peak_velocity_mps", Unit.METRE_PER_SECOND),
    LOWERING_PEAK_SPEED("lowering_peak_speed_mps", Unit.METRE_PER_SECOND),
    RANGE_OF_MOTION("range_of_motion_m", Unit.METRE),
    NECK_EXTENSION("neck_extension_deg", Unit.DEGREE),
    FOOT_SLIP("foot_slip_cm", Unit.CENTIMETRE),
    HEEL_LIFT("heel_lift_cm", Unit.CENTIMETRE),
    /** Lowest speed of the bar between its first peak and the next: the sticking region (B1). */
    STICKING_VELOCITY("sticking_velocity_mps", Unit.METRE_PER_SECOND),
    /** How much of the first peak is lost there: 0 nothing, 1 the bar stands. */
    STICKING_DEPTH("sticking_depth", Unit.RATIO),
    /** Where: share of the way from floor to lockout. */
    STICKING_HEIGHT("sticking_height", Unit.RATIO);

    private final String id;
    private final Unit unit;

    MeasureId(String id, Unit unit) {
        this.id = id;
        this.unit = unit;
    }

    /** Returns the name used in files. */
    public String id() {
        return id;
    }

    public Unit unit() {
        return unit;
    }
}
