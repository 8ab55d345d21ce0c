/** Samples of a trace over a stretch of frames: coverage, means, medians and what noise leaves of their error. */
@NullMarked
package org.plumbline.core.measure.sample;

import org.jspecify.annotations.NullMarked;
