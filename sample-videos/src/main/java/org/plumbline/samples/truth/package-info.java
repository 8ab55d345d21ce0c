/** What is true of a frame: joints, bar, plate, midfoot, back outline, phase and events, in metres and in pixels. */
@NullMarked
package org.plumbline.samples.truth;

import org.jspecify.annotations.NullMarked;
