@NullMarked
package org.plumbline.samples.truth.measure;

import org.jspecify.annotations.NullMarked;
