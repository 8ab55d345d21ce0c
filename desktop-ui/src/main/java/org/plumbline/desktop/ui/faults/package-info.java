/** What was found: faults with their evidence, what was good, what could not be judged. */
@NullMarked
package org.plumbline.desktop.ui.faults;

import org.jspecify.annotations.NullMarked;
