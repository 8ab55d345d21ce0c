/** The pure function from a captured lift to its analysis. */
@NullMarked
package org.plumbline.core.analysis;

import org.jspecify.annotations.NullMarked;
