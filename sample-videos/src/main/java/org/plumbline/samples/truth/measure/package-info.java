/** What a perfect measurement of a repetition would read, from the exact motion by the definitions of biomechanics C3 and C4. */
@NullMarked
package org.plumbline.samples.truth.measure;

import org.jspecify.annotations.NullMarked;
