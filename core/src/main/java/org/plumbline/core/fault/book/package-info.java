/** The rules together, and what they need in words. */
@NullMarked
package org.plumbline.core.fault.book;

import org.jspecify.annotations.NullMarked;
