/** How heights change with time: lifting at a speed that is given, falling, bouncing, lying still; and slow sway. */
@NullMarked
package org.plumbline.samples.motion;

import org.jspecify.annotations.NullMarked;
