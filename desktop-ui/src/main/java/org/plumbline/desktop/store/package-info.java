/** Captured tracks and analyses as JSON files, and result folders that are written whole or not at all. */
@NullMarked
package org.plumbline.desktop.store;

import org.jspecify.annotations.NullMarked;
