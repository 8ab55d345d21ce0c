/** The window: puts the features together and the keys to them. */
@NullMarked
package org.plumbline.desktop.ui.shell;

import org.jspecify.annotations.NullMarked;
