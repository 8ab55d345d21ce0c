/** Shown frames at hand: a decoding thread and a bounded cache around the frame on screen. Knows no JavaFX. */
@NullMarked
package org.plumbline.desktop.ui.playback;

import org.jspecify.annotations.NullMarked;
