/** Tests. */
@NullMarked
package org.plumbline.samples.json;

import org.jspecify.annotations.NullMarked;
