/** One lamp with its shadows, the glow of the room, and what they make of a surface's colour. */
@NullMarked
package org.plumbline.samples.render.light;

import org.jspecify.annotations.NullMarked;
