/** Scenes drawn at random from everything that a scene can be; the same seed gives the same scene. */
@NullMarked
package org.plumbline.samples.draw;

import org.jspecify.annotations.NullMarked;
