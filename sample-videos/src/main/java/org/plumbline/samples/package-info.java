/** Sample lifts with known truth. Empty until the studio is built; see the module's README. */
@NullMarked
package org.plumbline.samples;

import org.jspecify.annotations.NullMarked;
