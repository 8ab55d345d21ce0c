/** The lifter as a chain of segments: where every joint and the bar are at a time. Metres; x forward, y up, z to the lifter's right; the floor is y = 0. */
@NullMarked
package org.plumbline.samples.body;

import org.jspecify.annotations.NullMarked;
