/** Tests of the rules together. */
@NullMarked
package org.plumbline.core.fault.book;

import org.jspecify.annotations.NullMarked;
