/** Scenes as text that people write and read: one {@code key = value} a line, everything else as usual. */
@NullMarked
package org.plumbline.samples.text;

import org.jspecify.annotations.NullMarked;
