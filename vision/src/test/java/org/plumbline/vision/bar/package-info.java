/** Tests of finding the bar, on pictures drawn with known truth. */
@NullMarked
package org.plumbline.vision.bar;

import org.jspecify.annotations.NullMarked;
