/** Which key does what: the keys of the window, their sheet, and how a user changes them. */
@NullMarked
package org.plumbline.desktop.ui.keys;

import org.jspecify.annotations.NullMarked;
