/** The analysis that runs beside the playing clip: progress, cancel, outcome. */
@NullMarked
package org.plumbline.desktop.ui.analysis;

import org.jspecify.annotations.NullMarked;
