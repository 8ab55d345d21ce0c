/** Fault rules, their evidence and their words. */
@NullMarked
package org.plumbline.core.fault;

import org.jspecify.annotations.NullMarked;
