/** From the mask's coarse outline of the back to its edge in the picture, at full resolution. No natives. */
@NullMarked
package org.plumbline.vision.silhouette.edge;

import org.jspecify.annotations.NullMarked;
