/** How far an analysis is from the known truth of what it looked at. Pure: no files, no clock. */
@NullMarked
package org.plumbline.desktop.accuracy.score;

import org.jspecify.annotations.NullMarked;
