package org.plumbline.samples.truth.measure;

/**
 * Measures of a repetition whose true value the motion tells. The ids are those of {@code analysis.json}, its units too;
 * those from {@link #STOOP_SHARE} on stand in no file: rules are judged by them.
 */
public enum TrueMeasure {
    TRUNK_AT_LIFTOFF("trunk_at_liftoff_deg"),
    HIP_FRACTION_AT_LIFTOFF("hip_fraction_at_liftoff"),
    KNEE_AT_LIFTOFF("knee_at_liftoff_deg"),
    ARM_ANGLE_AT_LIFTOFF("arm_angle_at_liftoff_deg"),
    TRUNK_DROP("trunk_drop_deg"),
    HIP_SHOULDER_RISE_RATIO("hip_shoulder_rise_ratio"),
    HIP_LEAD("hip_lead_s"),
    HIP_POP("hip_pop"),
    BAR_TO_MIDFOOT_AT_LIFTOFF("bar_to_midfoot_at_liftoff_cm"),
    BAR_FOOT_FRACTION_AT_LIFTOFF("bar_foot_fraction_at_liftoff"),
    BAR_TO_MIDFOOT_MAX("bar_to_midfoot_max_cm"),
    BAR_DRIFT_FORWARD("bar_drift_forward_cm"),
    BAR_LEG_GAP("bar_leg_gap_cm"),
    BAR_DIP("bar_dip_cm"),
    LUMBAR_AT_LIFTOFF("lumbar_proxy_at_liftoff_deg"),
    LUMBAR_CHANGE("lumbar_proxy_change_deg"),
    LUMBAR_MAX("lumbar_proxy_max_deg"),
    LUMBAR_RANGE("lumbar_proxy_range_deg"),
    HIP_AT_LOCKOUT("hip_at_lockout_deg"),
    KNEE_AT_LOCKOUT("knee_at_lockout_deg"),
    TRUNK_AT_LOCKOUT("trunk_at_lockout_deg"),
    LEAN_BACK("lean_back_deg"),
    CONCENTRIC("concentric_s"),
    ECCENTRIC("eccentric_s"),
    MEAN_CONCENTRIC_VELOCITY("mean_concentric_velocity_mps"),
    PEAK_VELOCITY("peak_velocity_mps"),
    LOWERING_PEAK_SPEED("lowering_peak_speed_mps"),
    RANGE_OF_MOTION("range_of_motion_m"),
    NECK_EXTENSION("neck_extension_deg"),
    /** As {@link #NECK_EXTENSION}, of the line from ear to nose. */
    HEAD_PITCH("head_pitch_deg"),
    FOOT_SLIP("foot_slip_cm"),
    HEEL_LIFT("heel_lift_cm"),
    /** Share of the way down from standing that the trunk's lean makes, of C4's stoop-squat index; 0..1. */
    STOOP_SHARE("stoop_share_at_liftoff"),
    /** As {@link #BAR_LEG_GAP}, from the knee upwards; centimetres. */
    BAR_THIGH_GAP("bar_thigh_gap_cm"),
    /** Degrees by which the hip angle at the lockout is less than in the lifter's upright standing. */
    HIP_SHORT("hip_short_of_standing_deg"),
    KNEE_SHORT("knee_short_of_standing_deg"),
    /** Largest mean downward acceleration over 0.1 s, as a share of gravity. */
    FREE_FALL_SHARE("free_fall_share"),
    /** Knee angle when the bar comes down past the knees, degrees. */
    KNEE_AT_DESCENT("knee_at_descent_deg"),
    /** How far the bar comes forward on the way down of where it was at the lockout, centimetres. */
    DESCENT_DRIFT("descent_drift_cm"),
    /** Largest lumbar flexion of the way down less that of the way up, degrees. */
    LUMBAR_DESCENT_CHANGE("lumbar_descent_change_deg"),
    LUMBAR_DESCENT_MAX("lumbar_descent_max_deg"),
    /** Lumbar flexion at the knee less that at the lockout, degrees. */
    LUMBAR_RE_EXTENSION("lumbar_re_extension_deg"),
    /** Straightening of the knee from lift-off until the bar passes it, degrees. */
    KNEE_EXTENSION("knee_extension_deg"),
    /** Change of the trunk angle from the set-up to lift-off, degrees; negative = the trunk tips forward. */
    TRUNK_CHANGE_BEFORE("trunk_change_before_liftoff_deg");

    private final String id;

    TrueMeasure(String id) {
        this.id = id;
    }

    /** The name in files. */
    public String id() {
        return id;
    }
}
