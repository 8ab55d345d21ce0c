/** Tests of the bar's path, on clips drawn with known truth. */
@NullMarked
package org.plumbline.vision.bar.path;

import org.jspecify.annotations.NullMarked;
