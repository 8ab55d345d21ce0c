/** The whole clip on one line: repetitions, phases, events, faults, and the way to any moment. */
@NullMarked
package org.plumbline.desktop.ui.timeline;

import org.jspecify.annotations.NullMarked;
