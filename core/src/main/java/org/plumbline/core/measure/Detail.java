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
    FREE_FALL_SHARE(Unit.RATIO),
    /** By how much the knee straightens from lift-off to knee pass (C6, F20). */
    KNEE_EXTENSION_TO_KNEE_PASS(Unit.DEGREE),
    /** Knee angle as the bar comes down past the knee (C6, F16). */
    KNEE_AT_KNEE_PASS_DOWN(Unit.DEGREE),
    /** How far in front of both its ends the bar's way down leads (C6, F16). */
    BAR_DRIFT_IN_DESCENT(Unit.CENTIMETRE),
    /** Largest gap from the bar to the thigh, from knee pass to lockout (C4, g; C6, F11). */
    BAR_THIGH_GAP(Unit.CENTIMETRE),
    /** Lumbar proxy at knee pass less that at lockout (C5, 7). */
    LUMBAR_RE_EXTENSION(Unit.DEGREE),
    /** Greatest lumbar proxy on the way down less the greatest on the way up (C6, F17). */
    LUMBAR_MORE_IN_DESCENT(Unit.DEGREE),
    /** Greatest lumbar proxy on the way down. */
    LUMBAR_MAX_IN_DESCENT(Unit.DEGREE),
    /** By how much hip and shoulder come nearer to each other between lift-off and knee pass, share of the standing trunk (C5, 8). */
    TRUNK_SHORTENING(Unit.RATIO),
    /** Lowest trunk angle between set-up and lift-off less that of the set-up (C6, F09). */
    TRUNK_DROP_IN_SETUP(Unit.DEGREE),
    /** ρ_h of C4: pitch of the head against the trunk, less that while standing; + = looking up. */
    HEAD_PITCH(Unit.DEGREE);

    private final Unit unit;

    Detail(Unit unit) {
        this.unit = unit;
    }

    public Unit unit() {
        return unit;
    }
}
