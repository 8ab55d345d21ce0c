/** Tests. */
@NullMarked
package org.plumbline.samples.body;

import org.jspecify.annotations.NullMarked;
