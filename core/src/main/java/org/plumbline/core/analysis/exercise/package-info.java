/** Judges whether a clip shows a deadlift, by what a deadlift is. */
@NullMarked
package org.plumbline.core.analysis.exercise;

import org.jspecify.annotations.NullMarked;
