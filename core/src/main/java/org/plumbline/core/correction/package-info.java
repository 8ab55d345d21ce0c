/**
 * What a viewer puts right by hand, and how it changes what was seen. Corrections are kept beside what was seen and applied
 * to it each time anew: the raw track is never overwritten.
 */
@NullMarked
package org.plumbline.core.correction;

import org.jspecify.annotations.NullMarked;
