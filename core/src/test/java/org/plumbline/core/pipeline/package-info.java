@NullMarked
package org.plumbline.core.pipeline;

import org.jspecify.annotations.NullMarked;
