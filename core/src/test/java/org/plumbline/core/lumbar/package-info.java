@NullMarked
package org.plumbline.core.lumbar;

import org.jspecify.annotations.NullMarked;
