/** Points in space and in the picture, and the small functions that motion is made of. */
@NullMarked
package org.plumbline.samples.geometry;

import org.jspecify.annotations.NullMarked;
