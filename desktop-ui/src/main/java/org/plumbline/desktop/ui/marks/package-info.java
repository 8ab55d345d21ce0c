/** The places of a clip worth going to: repetitions, phases, events, faults; pure, in the clip's own time. */
@NullMarked
package org.plumbline.desktop.ui.marks;

import org.jspecify.annotations.NullMarked;
