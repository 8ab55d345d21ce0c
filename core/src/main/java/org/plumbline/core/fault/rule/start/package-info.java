/** Faults of the set-up and of the posture in which the bar leaves the floor. */
@NullMarked
package org.plumbline.core.fault.rule.start;

import org.jspecify.annotations.NullMarked;
