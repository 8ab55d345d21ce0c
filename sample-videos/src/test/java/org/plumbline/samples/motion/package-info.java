@NullMarked
package org.plumbline.samples.motion;

import org.jspecify.annotations.NullMarked;
