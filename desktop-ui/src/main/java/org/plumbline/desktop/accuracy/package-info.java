/** Scores this program on rendered lifts whose truth is known. */
@NullMarked
package org.plumbline.desktop.accuracy;

import org.jspecify.annotations.NullMarked;
