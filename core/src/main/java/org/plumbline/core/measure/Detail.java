package org.plumbline.core.measure;

import org.plumbline.core.quantity.Unit;

/** Measures that rules judge by but that {@code analysis.json} does not list among a repetition's measures. */
public enum Detail {
    /** Stoop-squat index / 100: share of the lowering of the shoulders due to trunk lean (Schmid 2022; biomechanics B4). */
    STOOP_SHARE_AT_LIFTOFF(Unit.RATIO),
    /** Hip angle of the own upright standing less that at lockout; positive = short of straight. */
    HIP_SHORT_OF_STANDING(Unit.DEGREE),
    /** The same of the knee. */
    KNEE_SHORT_OF_STANDING(Unit.DEGREE),
    /** Greatest mean downward acceleration of the bar over 0.1 s, as a share of gravity. */
    FREE_FALL_SHARE(Unit.RATIO);

    private final Unit unit;

    Detail(Unit unit) {
        this.unit = unit;
    }

    public Unit unit() {
        return unit;
    }
}
