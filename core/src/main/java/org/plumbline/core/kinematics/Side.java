package org.plumbline.core.kinematics;

/** A side of the lifter's own body. */
public enum Side {
    LEFT,
    RIGHT
}
