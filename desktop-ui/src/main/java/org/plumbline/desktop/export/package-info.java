/** Analyses for other programs: a table of frames, and the clip with the overlay painted on it. */
@NullMarked
package org.plumbline.desktop.export;

import org.jspecify.annotations.NullMarked;
