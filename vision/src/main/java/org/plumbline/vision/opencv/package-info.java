/** OpenCV at hand: loading its native library, and frames as matrices. */
@NullMarked
package org.plumbline.vision.opencv;

import org.jspecify.annotations.NullMarked;
