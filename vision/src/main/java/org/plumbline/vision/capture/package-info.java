/** From a clip to a captured lift: decoding, pose, bar and camera side by side, with bounded memory. */
@NullMarked
package org.plumbline.vision.capture;

import org.jspecify.annotations.NullMarked;
