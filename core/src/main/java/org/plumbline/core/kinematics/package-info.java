/** The captured track in metres and degrees, frame by frame. */
@NullMarked
package org.plumbline.core.kinematics;

import org.jspecify.annotations.NullMarked;
