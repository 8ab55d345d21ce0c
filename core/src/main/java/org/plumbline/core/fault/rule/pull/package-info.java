/** Faults of the way up. */
@NullMarked
package org.plumbline.core.fault.rule.pull;

import org.jspecify.annotations.NullMarked;
