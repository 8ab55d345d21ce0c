/** Faults that only a whole set can show. */
@NullMarked
package org.plumbline.core.fault.rule.set;

import org.jspecify.annotations.NullMarked;
