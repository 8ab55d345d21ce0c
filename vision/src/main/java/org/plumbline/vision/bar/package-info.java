/** The barbell: the near plate found in every frame, its path over the clip, and what its disc hides of the lifter. */
@NullMarked
package org.plumbline.vision.bar;

import org.jspecify.annotations.NullMarked;
