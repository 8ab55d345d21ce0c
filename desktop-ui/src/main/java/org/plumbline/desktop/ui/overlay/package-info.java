/** Painting shapes over a frame. */
@NullMarked
package org.plumbline.desktop.ui.overlay;

import org.jspecify.annotations.NullMarked;
