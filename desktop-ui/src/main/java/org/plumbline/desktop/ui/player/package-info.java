/** The clip on screen: playing, stepping, scrubbing. */
@NullMarked
package org.plumbline.desktop.ui.player;

import org.jspecify.annotations.NullMarked;
