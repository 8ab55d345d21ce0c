@NullMarked
package org.plumbline.core.fault;

import org.jspecify.annotations.NullMarked;
