package org.plumbline.samples.body;

/** What the lifter is doing. */
public enum Phase {
    SET_UP,
    PULL,
    LOCKOUT,
    LOWERING,
    FLOOR
}
