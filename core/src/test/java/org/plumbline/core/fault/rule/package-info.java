@NullMarked
package org.plumbline.core.fault.rule;

import org.jspecify.annotations.NullMarked;
