/** The kept clips and what was true when they were drawn. */
@NullMarked
package org.plumbline.samples.clip;

import org.jspecify.annotations.NullMarked;
