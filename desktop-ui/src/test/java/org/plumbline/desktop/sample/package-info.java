/** A drawn lift and a hand-made analysis of it, for the tests of everything that gives results. */
@NullMarked
package org.plumbline.desktop.sample;

import org.jspecify.annotations.NullMarked;
