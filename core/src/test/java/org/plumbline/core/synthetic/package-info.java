/** Deadlifts and other movements with known truth, filmed by a pinhole camera: what the tests of this module measure. */
@NullMarked
package org.plumbline.core.synthetic;

import org.jspecify.annotations.NullMarked;
