package org.plumbline.samples.render.solid;

/** Whose a surface is. */
public enum Owner {
    LIFTER,
    BARBELL,
    BYSTANDER,
    ROOM
}
