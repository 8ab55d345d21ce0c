package org.plumbline.core.kinematics;

import org.plumbline.core.quantity.Unit;

/**
 * What is known of every frame. Positions are in the lifter's sagittal plane: +x the way the lifter faces, +y up, origin at
 * midfoot on the floor (where the foot is unknown: below the bar's place at the first lift-off). Symbols: biomechanics C4.
 */
public enum Channel {
    SHOULDER_X(Unit.METRE),
    SHOULDER_Y(Unit.METRE),
    HIP_X(Unit.METRE),
    HIP_Y(Unit.METRE),
    KNEE_X(Unit.METRE),
    KNEE_Y(Unit.METRE),
    ANKLE_X(Unit.METRE),
    ANKLE_Y(Unit.METRE),
    HEEL_X(Unit.METRE),
    HEEL_Y(Unit.METRE),
    TOE_X(Unit.METRE),
    TOE_Y(Unit.METRE),
    WRIST_X(Unit.METRE),
    WRIST_Y(Unit.METRE),
    EAR_X(Unit.METRE),
    EAR_Y(Unit.METRE),
    NOSE_X(Unit.METRE),
    NOSE_Y(Unit.METRE),
    /** The bar brought into the lifter's plane (parallax-corrected): for positions relative to the body. */
    BAR_X(Unit.METRE),
    BAR_Y(Unit.METRE),
    /** The bar in the plate's own plane, forward since the first frame it was seen: for displacements. */
    BAR_PATH_X(Unit.METRE),
    /** Height of the bar above its rest level in the plate's own plane (Y_b). */
    BAR_HEIGHT(Unit.METRE),
    BAR_VELOCITY(Unit.METRE_PER_SECOND),
    TRUNK_ANGLE(Unit.DEGREE),
    HIP_ANGLE(Unit.DEGREE),
    KNEE_ANGLE(Unit.DEGREE),
    SHANK_ANGLE(Unit.DEGREE),
    BAR_TO_MIDFOOT(Unit.CENTIMETRE),
    LUMBAR_PROXY(Unit.DEGREE),
    /** 0 at lift-off, 1 at lockout of the rep the frame belongs to. */
    HIP_RISE(Unit.RATIO),
    SHOULDER_RISE(Unit.RATIO);

    private final Unit unit;

    Channel(Unit unit) {
        this.unit = unit;
    }

    public Unit unit() {
        return unit;
    }
}
