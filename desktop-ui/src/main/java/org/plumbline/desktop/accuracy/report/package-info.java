/** Scores as a table for people, as JSON for programs, and as the table in the README. */
@NullMarked
package org.plumbline.desktop.accuracy.report;

import org.jspecify.annotations.NullMarked;
