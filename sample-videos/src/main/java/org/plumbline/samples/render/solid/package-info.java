/** Shapes by their distance, layers of shapes that melt into each other, and how a ray meets them. Metres. */
@NullMarked
package org.plumbline.samples.render.solid;

import org.jspecify.annotations.NullMarked;
