/** Plots below the picture, in step with it. */
@NullMarked
package org.plumbline.desktop.ui.plots;

import org.jspecify.annotations.NullMarked;
