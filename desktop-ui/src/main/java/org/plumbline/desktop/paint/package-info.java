/** Paints overlay shapes on pictures with AWT, without a display. */
@NullMarked
package org.plumbline.desktop.paint;

import org.jspecify.annotations.NullMarked;
