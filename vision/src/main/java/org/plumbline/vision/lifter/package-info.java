/** Who the lifter is and where to look for them: regions of interest, tracking, the choice among several people. No natives. */
@NullMarked
package org.plumbline.vision.lifter;

import org.jspecify.annotations.NullMarked;
