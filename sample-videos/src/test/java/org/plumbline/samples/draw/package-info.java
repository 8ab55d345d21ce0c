@NullMarked
package org.plumbline.samples.draw;

import org.jspecify.annotations.NullMarked;
