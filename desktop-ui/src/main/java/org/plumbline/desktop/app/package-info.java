/** The composition root: the only place that sees how clips are read and networks run. */
@NullMarked
package org.plumbline.desktop.app;

import org.jspecify.annotations.NullMarked;
