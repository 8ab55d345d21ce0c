/** Finds repetitions, their events and the standing baseline in kinematics. */
@NullMarked
package org.plumbline.core.rep.find;

import org.jspecify.annotations.NullMarked;
