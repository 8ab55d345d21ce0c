/** Tests. */
@NullMarked
package org.plumbline.samples.text;

import org.jspecify.annotations.NullMarked;
