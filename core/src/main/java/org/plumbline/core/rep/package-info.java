/** Repetitions, their events and phases. */
@NullMarked
package org.plumbline.core.rep;

import org.jspecify.annotations.NullMarked;
