/** Frames by marching rays through distance fields. Colours are blue, green, red; the picture's y points down. */
@NullMarked
package org.plumbline.samples.render;

import org.jspecify.annotations.NullMarked;
