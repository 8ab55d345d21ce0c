/** Measures per repetition, each with an error or the reason for its absence. */
@NullMarked
package org.plumbline.core.measure;

import org.jspecify.annotations.NullMarked;
