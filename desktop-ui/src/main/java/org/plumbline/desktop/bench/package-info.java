/** Measures how fast this program is on this machine. */
@NullMarked
package org.plumbline.desktop.bench;

import org.jspecify.annotations.NullMarked;
