@NullMarked
package org.plumbline.core.summary;

import org.jspecify.annotations.NullMarked;
