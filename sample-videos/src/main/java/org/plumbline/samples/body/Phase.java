package org.plumbline.samples.body;

/** What the lifter is doing. */
public enum Phase {
    /** Upright before or after the set, the bar on the floor; or standing about, or with the bar on the back. */
    STANDING,
    /** Bending down to the bar. */
    BENDING,
    SET_UP,
    PULL,
    LOCKOUT,
    LOWERING,
    FLOOR,
    /** Standing up from the bar that stays on the floor. */
    RISING
}
