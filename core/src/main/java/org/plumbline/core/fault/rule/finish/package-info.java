/** Faults of the lockout and of the way down. */
@NullMarked
package org.plumbline.core.fault.rule.finish;

import org.jspecify.annotations.NullMarked;
