/** What the formulas read from: a repetition within its clip, the quality gates of biomechanics C2, the errors that stay. */
@NullMarked
package org.plumbline.core.measure.context;

import org.jspecify.annotations.NullMarked;
