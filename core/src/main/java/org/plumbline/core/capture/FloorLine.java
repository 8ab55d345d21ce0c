package org.plumbline.core.capture;

/**
 * Where a viewer says that the floor is.
 *
 * @param frame in which it was said, an index from 0
 * @param y of the floor below the lifter's feet, in pixels of the displayed image
 */
public record FloorLine(int frame, double y) {}
