package org.plumbline.desktop.cli;

/**
 * A point on the lifter.
 *
 * @param x pixels of the shown picture, from its left
 * @param y pixels from its top
 * @param seconds when
 */
record LifterPoint(double x, double y, double seconds) {}
