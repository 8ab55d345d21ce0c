/** Code that breaks the rules of the house on purpose. */
@NullMarked
package org.plumbline.architecture.canary.vision.ffmpeg;

import org.jspecify.annotations.NullMarked;
