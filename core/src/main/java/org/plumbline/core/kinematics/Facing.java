package org.plumbline.core.kinematics;

/** The side of the picture the lifter faces. */
public enum Facing {
    LEFT,
    RIGHT
}
