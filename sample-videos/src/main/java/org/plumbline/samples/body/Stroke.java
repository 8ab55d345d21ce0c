package org.plumbline.samples.body;

import org.plumbline.samples.scene.Technique;

/**
 * One way up or down.
 *
 * @param technique that of the repetition, as far as the bar's way and the top are concerned
 * @param start how the lifter stands over the bar at this way's lower end
 */
record Stroke(boolean rising, Technique technique, Technique.SetUp start) {}
