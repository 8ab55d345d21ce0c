/** Putting right by hand what was seen: joints, plate, events, floor, and the viewer's own word on faults. */
@NullMarked
package org.plumbline.desktop.ui.correct;

import org.jspecify.annotations.NullMarked;
