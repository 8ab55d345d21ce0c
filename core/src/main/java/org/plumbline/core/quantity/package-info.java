/** Quantities with a dimension, and measurements that carry their error. */
@NullMarked
package org.plumbline.core.quantity;

import org.jspecify.annotations.NullMarked;
