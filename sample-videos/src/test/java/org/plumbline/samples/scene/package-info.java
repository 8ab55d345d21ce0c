/** Tests. */
@NullMarked
package org.plumbline.samples.scene;

import org.jspecify.annotations.NullMarked;
