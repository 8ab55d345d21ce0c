package org.plumbline.samples.scene;

/** What the lifter does. */
public enum Lift {
    CONVENTIONAL
}
