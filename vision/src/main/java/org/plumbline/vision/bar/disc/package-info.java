/** Finding discs in one picture: edges, votes for centres, the rim ray by ray, an ellipse through it. Pixels only. */
@NullMarked
package org.plumbline.vision.bar.disc;

import org.jspecify.annotations.NullMarked;
