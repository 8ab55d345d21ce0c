/** Small building parts that all features share. */
@NullMarked
package org.plumbline.desktop.ui.control;

import org.jspecify.annotations.NullMarked;
