/** One class per fault: how its measures, limits and words come together (biomechanics C6 and C7). */
@NullMarked
package org.plumbline.core.fault.rule;

import org.jspecify.annotations.NullMarked;
