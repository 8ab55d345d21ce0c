/** Tests. */
@NullMarked
package org.plumbline.samples.render;

import org.jspecify.annotations.NullMarked;
