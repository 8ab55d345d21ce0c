/** Drives the real window without a display, to take its pictures and to measure it. */
@NullMarked
package org.plumbline.desktop.drive;

import org.jspecify.annotations.NullMarked;
