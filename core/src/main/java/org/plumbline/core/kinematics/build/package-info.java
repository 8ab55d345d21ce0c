/** Builds kinematics from a captured track: gates, scale, parallax, foot, floor, and every channel with its error. */
@NullMarked
package org.plumbline.core.kinematics.build;

import org.jspecify.annotations.NullMarked;
