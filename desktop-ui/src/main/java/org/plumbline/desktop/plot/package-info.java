/** The curves of a lift over time, as drawings: which there are, how they look, what they weigh in a file. Pure. */
@NullMarked
package org.plumbline.desktop.plot;

import org.jspecify.annotations.NullMarked;
