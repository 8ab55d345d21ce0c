/** Getting a clip into the window: drop zone, file dialog. */
@NullMarked
package org.plumbline.desktop.ui.open;

import org.jspecify.annotations.NullMarked;
