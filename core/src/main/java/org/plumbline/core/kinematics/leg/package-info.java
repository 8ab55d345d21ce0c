/** Where hip and knee are while the plate hides them: what the network guesses, held against the lengths of the bones. */
@NullMarked
package org.plumbline.core.kinematics.leg;

import org.jspecify.annotations.NullMarked;
