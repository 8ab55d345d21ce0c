/** Tests of the inferred leg. */
@NullMarked
package org.plumbline.core.kinematics.leg;

import org.jspecify.annotations.NullMarked;
