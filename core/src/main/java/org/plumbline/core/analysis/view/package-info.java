/** Judges how a clip was filmed, with what to do better. */
@NullMarked
package org.plumbline.core.analysis.view;

import org.jspecify.annotations.NullMarked;
