/** Clips of the studio's scenes: frames from sample-videos, written through a port, whole or not at all; and their cache. */
@NullMarked
package org.plumbline.desktop.studio;

import org.jspecify.annotations.NullMarked;
