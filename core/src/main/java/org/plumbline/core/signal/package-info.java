/** Time series whose every sample says whether it was measured, interpolated or is missing. */
@NullMarked
package org.plumbline.core.signal;

import org.jspecify.annotations.NullMarked;
