/** How the user wants the window: language, light or dark, size of words, units; kept for the next time. */
@NullMarked
package org.plumbline.desktop.ui.preferences;

import org.jspecify.annotations.NullMarked;
