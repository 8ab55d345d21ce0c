package org.plumbline.core.rep;

/** Moments of a repetition, in their order (biomechanics C3). */
public enum RepEvent {
    SET,
    LIFT_OFF,
    KNEE_PASS,
    LOCKOUT,
    DESCENT,
    TOUCHDOWN
}
