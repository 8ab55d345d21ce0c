@NullMarked
package org.plumbline.core.correction;

import org.jspecify.annotations.NullMarked;
