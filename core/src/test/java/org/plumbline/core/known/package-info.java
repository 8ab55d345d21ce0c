/** Kinematics that are known instead of measured: what measures and rules are tested on. */
@NullMarked
package org.plumbline.core.known;

import org.jspecify.annotations.NullMarked;
