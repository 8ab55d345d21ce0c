/** What a lifter is told, in plain words; the terminal, the report and the window say the same. */
@NullMarked
package org.plumbline.desktop.verdict;

import org.jspecify.annotations.NullMarked;
