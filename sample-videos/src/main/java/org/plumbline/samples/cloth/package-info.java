/** What the clothes do to the trunk's outline: shared by the truth and the renderer. */
@NullMarked
package org.plumbline.samples.cloth;

import org.jspecify.annotations.NullMarked;
