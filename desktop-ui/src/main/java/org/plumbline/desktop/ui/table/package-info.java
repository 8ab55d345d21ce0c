/** The measures of every repetition in a table. */
@NullMarked
package org.plumbline.desktop.ui.table;

import org.jspecify.annotations.NullMarked;
