/** Tests of the repetition finder on lifts with known truth. */
@NullMarked
package org.plumbline.core.rep.find;

import org.jspecify.annotations.NullMarked;
