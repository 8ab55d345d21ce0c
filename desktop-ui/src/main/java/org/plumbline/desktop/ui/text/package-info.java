/** Words and numbers for people. */
@NullMarked
package org.plumbline.desktop.ui.text;

import org.jspecify.annotations.NullMarked;
