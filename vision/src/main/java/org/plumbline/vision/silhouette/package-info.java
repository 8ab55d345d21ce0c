/** From the network's person mask to an outline. No natives. */
@NullMarked
package org.plumbline.vision.silhouette;

import org.jspecify.annotations.NullMarked;
