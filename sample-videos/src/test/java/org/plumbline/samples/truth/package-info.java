/** Tests. */
@NullMarked
package org.plumbline.samples.truth;

import org.jspecify.annotations.NullMarked;
