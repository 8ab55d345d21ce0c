@NullMarked
package org.plumbline.core.measure.formula;

import org.jspecify.annotations.NullMarked;
