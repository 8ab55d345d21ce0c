package org.plumbline.samples.scene;

/** Which way the lifter faces in the picture. */
public enum Facing {
    RIGHT,
    LEFT
}
