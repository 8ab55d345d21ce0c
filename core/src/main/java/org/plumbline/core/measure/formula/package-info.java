/** The formulas of biomechanics C4, one class per family, with the gates of C2 and their errors. */
@NullMarked
package org.plumbline.core.measure.formula;

import org.jspecify.annotations.NullMarked;
