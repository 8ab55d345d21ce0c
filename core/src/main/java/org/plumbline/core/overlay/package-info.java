/** What to draw over a frame, as shapes with roles; how to paint them is somebody else's. */
@NullMarked
package org.plumbline.core.overlay;

import org.jspecify.annotations.NullMarked;
