/** What a rule is: evidence, findings held against limits, outcomes with words (biomechanics C6 and C7). */
@NullMarked
package org.plumbline.core.fault.rule;

import org.jspecify.annotations.NullMarked;
