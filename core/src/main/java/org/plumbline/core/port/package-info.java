/** What the rest of the program offers to and asks of the outside: video, capture, progress, cancellation. */
@NullMarked
package org.plumbline.core.port;

import org.jspecify.annotations.NullMarked;
