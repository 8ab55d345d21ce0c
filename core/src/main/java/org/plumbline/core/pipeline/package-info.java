/** The second half of the way of the data: from a captured lift to its analysis, a pure function. */
@NullMarked
package org.plumbline.core.pipeline;

import org.jspecify.annotations.NullMarked;
