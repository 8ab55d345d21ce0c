/** What was seen in a clip, in pixels with confidence: the captured lift. Raw, never overwritten. */
@NullMarked
package org.plumbline.core.capture;

import org.jspecify.annotations.NullMarked;
