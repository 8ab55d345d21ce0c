/** What the numbers of a clip mean, whatever library read them: orientation, times, light, and words for what is broken. */
@NullMarked
package org.plumbline.vision.clip;

import org.jspecify.annotations.NullMarked;
