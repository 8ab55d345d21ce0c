/** Drawings as lists of simple shapes with inks, for screen, SVG and PNG alike; pure. */
@NullMarked
package org.plumbline.desktop.draw;

import org.jspecify.annotations.NullMarked;
