/** From judged repetitions to the set: set severities, combined faults, priorities, trends (biomechanics C6, C7). */
@NullMarked
package org.plumbline.core.summary;

import org.jspecify.annotations.NullMarked;
