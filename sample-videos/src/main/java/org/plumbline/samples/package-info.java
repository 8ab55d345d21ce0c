/** Sample lifts with known truth; the module's README says what is where. */
@NullMarked
package org.plumbline.samples;

import org.jspecify.annotations.NullMarked;
