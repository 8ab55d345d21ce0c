@NullMarked
package org.plumbline.core.message;

import org.jspecify.annotations.NullMarked;
