/** The lumbar flexion proxy: an estimate from the back's outline (biomechanics C5), not a measurement of the spine. */
@NullMarked
package org.plumbline.core.lumbar;

import org.jspecify.annotations.NullMarked;
