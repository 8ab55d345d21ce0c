/** Tests of the kinematics against lifts with known truth. */
@NullMarked
package org.plumbline.core.kinematics.build;

import org.jspecify.annotations.NullMarked;
