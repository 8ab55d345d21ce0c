/** Tests of the signal chain. */
@NullMarked
package org.plumbline.core.signal;

import org.jspecify.annotations.NullMarked;
